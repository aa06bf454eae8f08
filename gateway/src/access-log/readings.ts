import type { DocumentNode } from 'graphql';
import type { ToldCohort, ToldCohorts } from './told-cohorts.js';

const LARGEST = 2 ** 31 - 1;

/** What is learnt in the course of one operation, and goes on record before its answer leaves. */
export class Readings {
  /** Of whom departments told. */
  readonly residents = new Set<number>();
  /** Whom departments counted, by question, definition and set: what several fetches of one operation tell of one cohort is one. */
  readonly counted = new Map<string, ToldCohort>();
  /** The operation as it was run, once it was decided what of it its caller may read; null before. */
  decided: DocumentNode | null = null;

  /** Takes over what a department's answer says in `extensions.residents`; see isListOfResidents. */
  note(residents: readonly number[] | undefined): void {
    for (const residentNo of residents ?? []) this.residents.add(residentNo);
  }

  /** Takes over what a department's answer says in `extensions.counted`; see isToldCohorts. */
  count(counted: ToldCohorts | undefined): void {
    for (const cohort of counted ? [counted].flat() : []) this.counted.set(JSON.stringify([cohort.question, cohort.definition, cohort.set]), cohort);
  }
}

/** Whether a department's `extensions.residents` is a list of residentNos. */
export function isListOfResidents(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => Number.isInteger(each) && each > 0 && each <= LARGEST);
}
