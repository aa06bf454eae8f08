import type { DocumentNode } from 'graphql';

const LARGEST = 2 ** 31 - 1;

/** What is learnt in the course of one operation, and goes on record before its answer leaves. */
export class Readings {
  /** Of whom departments told. */
  readonly residents = new Set<number>();
  /** The operation as it was run, once it was decided what of it its caller may read; null before. */
  decided: DocumentNode | null = null;

  /** Takes over what a department's answer says in `extensions.residents`; see isListOfResidents. */
  note(residents: readonly number[] | undefined): void {
    for (const residentNo of residents ?? []) this.residents.add(residentNo);
  }
}

/** Whether a department's `extensions.residents` is a list of residentNos. */
export function isListOfResidents(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => Number.isInteger(each) && each > 0 && each <= LARGEST);
}
