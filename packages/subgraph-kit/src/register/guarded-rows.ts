import { linliError } from '@linli/vocabulary';
import type { RecordClass } from './columns.js';
import { toSql } from './condition.js';
import type { RegisterDatabase } from './register-database.js';

/** What a statement that reads by key is made of, so that a row that its caller may not read is told apart from one that is not there, and none of its columns leaves the database. */
export interface RowGuard {
  /** The record's columns, null for a refused row and where the caller may not read them, and its refusal. */
  readonly selection: string;
  /** Stands after the record's table, which is `t`. */
  readonly joins: string;
  /** Whether there is such a row at all, for this caller. */
  readonly conditions: string;
  /** For a row of the statement: null where it may be read, else the error to answer with. */
  refusalOf(row: object): Error | null;
}

interface GuardedRow {
  readonly '#refusal'?: number | null;
}

/**
 * Writes the guard of a record's rows for a statement's caller.
 * @param parameters the statement's; the guard's values are added.
 */
export function guardRows(db: RegisterDatabase, record: RecordClass, parameters: unknown[]): RowGuard {
  const selection = db.selectionOf(record);
  const { hides, refuses } = db.filterOf(record);
  const conditions = toSql(record, hides, parameters);
  if (refuses.length === 0) return { selection, joins: '', conditions, refusalOf: () => null };
  // IS NOT TRUE: a condition on a column that is null is neither met nor broken, and such a row is refused.
  const cases = refuses.map(({ unless }, place) => `WHEN (${toSql(record, [unless], parameters)}) IS NOT TRUE THEN ${place}`).join(' ');
  const { department } = db;
  // Made when a row is refused, which most statements never see: an error takes down where it was made.
  const errors: Error[] = [];
  const errorAt = (place: number): Error | null => {
    const refusal = refuses[place];
    if (!refusal) return null;
    return (errors[place] ??= linliError(refusal.code, { subject: department, expected: refusal.expected, got: refusal.got, department }));
  };
  return {
    selection: 'v.*, r."#refusal"',
    // Load-bearing: OFFSET 0 keeps it apart, so that it is decided once a row, by a look into an index. Merged with the rest, PostgreSQL would read the whole list of children for a single key.
    joins: ` CROSS JOIN LATERAL (SELECT CASE ${cases} END AS "#refusal" OFFSET 0) r LEFT JOIN LATERAL (SELECT ${selection}) v ON r."#refusal" IS NULL`,
    conditions,
    refusalOf: (row) => errorAt((row as GuardedRow)['#refusal'] ?? -1),
  };
}
