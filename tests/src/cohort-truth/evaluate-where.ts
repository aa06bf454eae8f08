import type { CohortSubject, Indicator } from '@linli/subgraph-kit';
import type { IndicatorReader, IndicatorValues } from '@linli/test-kit';
import type { Asked, Where } from './cohort-question.js';

/** A department whose indicators can be run. */
export interface IndicatedDepartment {
  readonly indicators: readonly Indicator[];
  readonly reader: IndicatorReader;
}

/** What a condition is evaluated by. */
export interface Evaluation {
  /** By the department's name in camelCase. */
  readonly departments: ReadonlyMap<string, IndicatedDepartment>;
  readonly day: string;
  /** Everybody of a subject, whom `not` is taken from. */
  readonly universes: Readonly<Record<CohortSubject, ReadonlySet<number>>>;
  /** The members of each household on the day. */
  readonly members: ReadonlyMap<number, readonly number[]>;
}

type Numbers = ReadonlySet<number>;

/** Evaluates a condition by the indicators' statements and sets. @returns the numbers for which it holds. */
export async function evaluateWhere(evaluation: Evaluation, where: Where, of: CohortSubject): Promise<Numbers> {
  const sets: Numbers[] = [];
  for (const [key, condition] of Object.entries(where)) {
    if (key === 'all' || key === 'any') sets.push(await combine(evaluation, { key, conditions: condition as readonly Where[], of }));
    else if (key === 'not') sets.push(without(evaluation.universes[of], await evaluateWhere(evaluation, condition as Where, of)));
    else if (key === 'anyMember') sets.push(withMember(evaluation, await evaluateWhere(evaluation, condition as Where, 'RESIDENT')));
    else sets.push(...await ofDepartment(evaluation, { key, conditions: condition as Readonly<Record<string, Asked>>, of }));
  }
  return intersect(sets);
}

async function combine(evaluation: Evaluation, { key, conditions, of }: { readonly key: 'all' | 'any'; readonly conditions: readonly Where[]; readonly of: CohortSubject }): Promise<Numbers> {
  const sets: Numbers[] = [];
  for (const condition of conditions) sets.push(await evaluateWhere(evaluation, condition, of));
  return key === 'all' ? intersect(sets) : new Set(sets.flatMap((set) => [...set]));
}

function withMember({ members }: Evaluation, found: Numbers): Numbers {
  return new Set([...members].filter(([, residentNos]) => residentNos.some((residentNo) => found.has(residentNo))).map(([householdNo]) => householdNo));
}

async function ofDepartment({ departments, day, universes }: Evaluation, { key, conditions, of }: { readonly key: string; readonly conditions: Readonly<Record<string, Asked>>; readonly of: CohortSubject }): Promise<Numbers[]> {
  const department = departments.get(key);
  if (!department) throw new Error(`${key}: expected a department, but there is none`);
  const sets: Numbers[] = [];
  for (const [name, asked] of Object.entries(conditions)) {
    const indicator = department.indicators.find((each) => each.name === name && each.of === of);
    if (!indicator) throw new Error(`${key}.${name}: expected an indicator of ${of}, but there is none`);
    const found = await department.reader.numbersOf(indicator, day, toValues(asked));
    sets.push(asked === false ? without(universes[of], found) : found);
  }
  return sets;
}

function toValues(asked: Asked): IndicatorValues {
  if (typeof asked === 'boolean') return {};
  if ('length' in asked) return { words: asked };
  return { from: asked.gte ?? null, to: asked.lte ?? null };
}

function intersect(sets: readonly Numbers[]): Numbers {
  const [first, ...others] = sets;
  if (!first) throw new Error('condition: expected one that says something, but it is empty');
  return others.reduce((all, set) => new Set([...all].filter((number) => set.has(number))), first);
}

function without(all: Numbers, some: Numbers): Numbers {
  return new Set([...all].filter((number) => !some.has(number)));
}
