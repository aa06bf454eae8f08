import type { Conflict, FEED_LAG_DAYS } from '@linli/synthetic-district';
import { lastKnownDay } from './feed.js';
import type { Facts } from './select.js';
import type { TruthIndex } from './truth-index.js';

export type Department = keyof typeof FEED_LAG_DAYS;

/** Ways from one department's facts to whom and what they are about, where all departments' facts come together. */
export interface Links {
  resident(residentNo: number | null): Facts | null;
  household(householdNo: number): Facts;
  address(addressCode: string | null): Facts | null;
  grid(gridCode: string): Facts;
}

/** How far a department's register knows: what happened after its last day, it has not heard of. */
export interface Knowledge {
  readonly asOf: string;
  hasHeard(day: string): boolean;
  /** A day on which something was done or ended; null while the register has not heard of it. */
  heard(day: string | null): string | null;
}

export function knowledgeOf(department: Department, { today }: TruthIndex): Knowledge {
  const asOf = lastKnownDay(department, today);
  return { asOf, hasHeard: (day) => day <= asOf, heard: (day) => (day !== null && day <= asOf ? day : null) };
}

// Some mistakes share one shape under several kinds, so a kind is looked for among those of each shape.
type ShapeOf<C, K> = C extends { readonly kind: infer Kinds } ? (K extends Kinds ? C : never) : never;

/** A department's known mistake of a kind about a resident; the others' mistakes about him are not its own. */
export function mistakeOf<K extends Conflict['kind']>({ mistakes }: TruthIndex, about: { readonly department: Department; readonly residentNo: number; readonly kind: K }): ShapeOf<Conflict, K> | undefined {
  return mistakes.get(about.residentNo)?.find((conflict) => conflict.kind === about.kind && conflict.register === about.department) as ShapeOf<Conflict, K> | undefined;
}

/** A copy with the latest day first; among those of one day, the last number. */
export function newestFirst<T>(facts: readonly T[] | undefined, dayOf: (fact: T) => string, numberOf: (fact: T) => string | number): T[] {
  return (facts ?? []).toSorted((one, other) => compare(dayOf(other), dayOf(one)) || compare(numberOf(other), numberOf(one)));
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
