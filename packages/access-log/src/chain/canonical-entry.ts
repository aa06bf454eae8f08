import type { Outcome } from '../access-entry.js';

/** An entry as the store keeps it: field sets by their id, residents sorted and each once. */
export interface EntryRow {
  readonly id: number;
  readonly at: string;
  readonly batch: number;
  readonly subject: string;
  readonly department: string;
  readonly roles: readonly string[];
  readonly purpose: string | null;
  readonly caseNo: string | null;
  readonly operation: string | null;
  readonly documentHash: string | null;
  readonly residents: readonly number[];
  readonly fieldSet: string;
  readonly refusedSet: string | null;
  readonly outcome: Outcome;
  readonly refusal: string | null;
  readonly hiddenUntil: string | null;
  readonly hiddenBasis: string | null;
}

/** What of a set of residents who were counted goes into the chain. */
export interface CountedFacts {
  readonly question: string | null;
  readonly definition: string;
  /** SHA-256 of the set's bytes, hex. */
  readonly setHash: string;
}

/** An entry with whatever stands with it. */
export interface HashedEntry extends EntryRow {
  readonly counted: CountedFacts | null;
}

/**
 * The bytes of an entry that its batch's hash is made of: every column, in one order for ever, as a line of JSON. One that counts has what it counts behind them; any other has the line that entries had
 * before there were such.
 * Load-bearing: a change here makes every batch that was written before it unverifiable.
 */
export function canonicalEntry(row: HashedEntry): string {
  const { id, at, subject, department, roles, purpose, caseNo, operation, documentHash, residents, fieldSet, refusedSet, outcome, refusal, hiddenUntil, hiddenBasis, counted } = row;
  const behind = counted ? [counted.question, counted.definition, counted.setHash] : [];
  return `${JSON.stringify([id, at, subject, department, roles, purpose, caseNo, operation, documentHash, residents, fieldSet, refusedSet, outcome, refusal, hiddenUntil, hiddenBasis, ...behind])}\n`;
}
