import type { ErrorCode } from '@linli/vocabulary';
import type { RecordClass } from '../register/columns.js';
import type { Condition } from '../register/condition.js';
import type { Reader } from './reader.js';

/** Which rows of a record a reader may read, as a condition; null for all of them. */
export type RowRule = (reader: Reader, record: RecordClass) => Condition | null;

/** A rule whose breach is told to whoever asks by key: null alone means that nothing is recorded. */
export interface Refusal {
  readonly rule: RowRule;
  readonly code: Extract<ErrorCode, 'OUTSIDE_JURISDICTION' | 'FORBIDDEN_FIELD'>;
  readonly expected: string;
  readonly got: string;
}

/** What a record's rows are protected by. */
export interface Protection {
  /** For lists of records and their protection; says why, where rows are open. */
  readonly name: string;
  /** Rows that break one of these are as if they were not there: null, no error, not counted. */
  readonly hides: readonly RowRule[];
  /** Rows that break one of these are left out of lists and counts, and answered by key with an error. */
  readonly refuses: readonly Refusal[];
}

const protections = new Map<object, Protection>();

/** Declares, beside a record, which of its rows a caller may read. A record that extends ResidentRow has that of a row about one resident unless it says otherwise. */
export function Protected(protection: Protection): ClassDecorator {
  return (record) => void protections.set(record, protection);
}

/**
 * The protection of a record, its own or the nearest that it inherits.
 * @throws Error when it has none: rows that nobody has decided on are read by nobody.
 */
export function protectionOf(record: RecordClass): Protection {
  for (let current: unknown = record; typeof current === 'function' && current !== Function.prototype; current = Object.getPrototypeOf(current)) {
    const protection = protections.get(current);
    if (protection) return protection;
  }
  throw new Error(`${record.name}: expected @Protected, which says whose rows a caller may read, but it has none`);
}
