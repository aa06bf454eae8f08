import { NumberSet, SetArena } from '@linli/number-sets';
import fc from 'fast-check';
import type { Condition, Leaf } from '../condition/condition.js';
import { normalise } from '../condition/normalise.js';
import { evaluateCondition } from './evaluate-condition.js';

const NAMES = ['a', 'b', 'c', 'd'];
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
const sets = fc.record({ a: numbers, b: numbers, c: numbers, d: numbers, universe: numbers });
const leaf = fc.constantFrom(...NAMES).map((is): Condition => ({ is, argument: null }));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'medium' }, leaf, tie('condition').map((not): Condition => ({ not })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((all): Condition => ({ all })), fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any): Condition => ({ any })),
  ),
}));

/** The plain reading of a condition: one number after the other. */
function holds(number: number, of: Condition, members: Readonly<Record<string, readonly number[]>>): boolean {
  if ('is' in of) return members[of.is]?.includes(number) ?? false;
  if ('not' in of) return !holds(number, of.not, members);
  if ('anyMember' in of) throw new Error('expected a condition of residents alone');
  return 'all' in of ? of.all.every((part) => holds(number, part, members)) : of.any.some((part) => holds(number, part, members));
}

it('finds whom the condition holds for, of all who are there', async () => {
  await fc.assert(fc.asyncProperty(condition, sets, async (written, members) => {
    const found = await SetArena.within(async (arena) => {
      const packed = new Map(Object.entries(members).map(([name, of]) => [name, arena.own(NumberSet.of(of))]));
      const given = { leaf: ({ is }: Leaf) => packed.get(is) as NumberSet, universe: () => packed.get('universe') as NumberSet, links: new Uint32Array() };
      return [...evaluateCondition(normalise(written), given, { subject: 'RESIDENT', arena }).toNumbers()];
    });
    expect(found).toEqual(members.universe.filter((number) => holds(number, written, members)).toSorted((one, other) => one - other));
  }), { numRuns: 500 });
});

it('takes a question for the same however its parts are ordered, repeated and nested', () => {
  fc.assert(fc.property(fc.array(condition, { minLength: 2, maxLength: 4 }), (parts) => {
    const [first] = parts as [Condition, ...Condition[]];
    const written: Condition = { all: parts };
    const otherwise: Condition = { all: [{ all: parts.toReversed() }, { not: { not: first } }, first] };
    expect(JSON.stringify(normalise(otherwise))).toBe(JSON.stringify(normalise(written)));
  }));
});

it('leads from residents to their households, and what is not meant is taken from all households', async () => {
  const links = new Uint32Array([1, 10, 2, 10, 3, 11, 4, 12]);
  const found = await SetArena.within(async (arena) => {
    const packed: Readonly<Record<string, NumberSet>> = { a: arena.own(NumberSet.of([1, 3])), b: arena.own(NumberSet.of([3])) };
    const universe = (subject: string): NumberSet => arena.own(NumberSet.of(subject === 'RESIDENT' ? [1, 2, 3, 4] : [10, 11, 12]));
    const given = { leaf: ({ is }: Leaf) => packed[is] as NumberSet, universe, links };
    const of = (where: Condition): readonly number[] => [...evaluateCondition(normalise(where), given, { subject: 'HOUSEHOLD', arena }).toNumbers()];
    return [of({ anyMember: { is: 'a', argument: null } }), of({ all: [{ anyMember: { is: 'a', argument: null } }, { not: { anyMember: { is: 'b', argument: null } } }] }), of({ anyMember: { not: { is: 'a', argument: null } } })];
  });
  expect(found).toEqual([[10, 11], [10], [10, 12]]);
});
