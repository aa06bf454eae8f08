import { requiresArguments } from '../conformance/cases/requires-arguments.js';
import type { CaseSubgraph } from '../conformance/conformance-case.js';
import { openCase } from '../conformance/open-case.js';
import { joinParts } from './join-parts.js';
import type { Data } from './run.js';

const mayDiffer = (name: string): boolean => name === 'size';

it.each<[string, string, string, string]>([
  ['fields of one object', '{"a":{"id":1,"b":2}}', '{"a":{"id":1,"c":3}}', '{"a":{"id":1,"b":2,"c":3}}'],
  ['objects in a list, one by one', '{"a":[{"id":1,"b":2},null,{"id":2}]}', '{"a":[{"id":1,"c":3},null,{"id":2,"c":4}]}', '{"a":[{"id":1,"b":2,"c":3},null,{"id":2,"c":4}]}'],
  ['lists in lists', '{"a":[[{"id":1}]]}', '{"a":[[{"c":1}]]}', '{"a":[[{"id":1,"c":1}]]}'],
  ['what only one of them got', '{"a":{"b":1},"d":null}', '{"a":null,"d":{"e":2}}', '{"a":{"b":1},"d":{"e":2}}'],
  ['what is of another value for each', '{"size":1,"id":1}', '{"size":2,"id":1,"c":3}', '{"size":1,"id":1,"c":3}'],
  ['names that every object has', '{"a":1}', '{"__proto__":{"b":1},"constructor":2}', '{"a":1,"__proto__":{"b":1},"constructor":2}'],
])('joins %s', (_what, one, other, expected) => {
  const target = JSON.parse(one) as Data;
  joinParts(target, JSON.parse(other) as Data, mayDiffer);
  expect(JSON.stringify(target)).toBe(expected);
});

it.each([
  ['another order', '{"a":[{"id":1},{"id":2}]}', '{"a":[{"id":2},{"id":1}]}'],
  ['one more', '{"a":[{"id":1}]}', '{"a":[{"id":1},{"id":2}]}'],
  ['another one', '{"a":{"id":1}}', '{"a":{"id":2}}'],
  ['a list for an object', '{"a":{"id":1}}', '{"a":[{"id":1}]}'],
])('refuses %s', (_what, one, other) => {
  expect(() => joinParts(JSON.parse(one) as Data, JSON.parse(other) as Data, mayDiffer)).toThrow('expected the same objects of a department twice, but got others');
});

it('gives nobody what is another\'s where a list comes in another order when it is asked for twice', async () => {
  const { plans, taxes, fees } = requiresArguments.subgraphs as Record<'plans' | 'taxes' | 'fees', CaseSubgraph>;
  let calls = 0;
  const turning: CaseSubgraph = {
    sdl: plans.sdl.replace('house: House', 'houses: [House]'),
    resolvers: { ...plans.resolvers, Query: { houses: () => (calls++ % 2 === 0 ? [{ id: '1' }, { id: '2' }] : [{ id: '2' }, { id: '1' }]) } },
  };
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const open = await openCase({ ...requiresArguments, subgraphs: { plans: turning, taxes, fees } }, 'compiled');
  const answer = await open.ask({ name: '', query: '{ houses { id tax fee } }' });
  expect(answer).toMatchObject({ errors: [{ code: 'INTERNAL' }] });
  expect(answer.data ?? null).toBeNull();
  expect(calls).toBe(2);
  await open.close();
  jest.restoreAllMocks();
});
