import type { DocumentNode } from 'graphql';
import type { ToldCohort, ToldCohorts } from './told-cohorts.js';

const LARGEST = 2 ** 31 - 1;

const numbers = new WeakMap<DocumentNode, number>();
let last = 0;

function numberOf(document: DocumentNode): number {
  let number = numbers.get(document);
  if (number === undefined) numbers.set(document, (number = ++last));
  return number;
}

/** What is learnt in the course of one operation, and goes on record before its answer leaves. */
export class Readings {
  /** Of whom departments told. */
  readonly residents = new Set<number>();
  /** Whom departments counted, by question, definition and set: what several fetches of one operation tell of one cohort is one. */
  readonly counted = new Map<string, ToldCohort>();
  /** The operation as it was run, once it was decided what of it its caller may read; null before. */
  decided: DocumentNode | null = null;
  /** Two operations of one likeness by one caller go on record with the same fields; null while it is not known. */
  likeness: string | null = null;

  /** Takes over the operation as it is going to run. Its fields depend on the document, and on the variables by which parts of it are left out. */
  begin(decided: DocumentNode, variables: Readonly<Record<string, unknown>> = {}): void {
    this.decided = decided;
    this.likeness = `${numberOf(decided)} ${Object.keys(variables).filter((name) => typeof variables[name] === 'boolean').sort().map((name) => `${name} ${String(variables[name])}`).join(' ')}`;
  }

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
