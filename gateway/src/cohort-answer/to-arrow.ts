import { Bool, DateDay, Int32, Table, tableToIPC, Utf8, vectorFromArray, type DataType, type Vector } from 'apache-arrow';
import { COLUMNS, toColumns, type ColumnRow } from './columns.js';
import type { CohortRow } from './cohort-row.js';

/** What is no text: days, counts and whether one is redacted. */
const TYPES: Partial<Record<keyof ColumnRow, DataType>> = { asOf: new DateDay(), count: new Int32(), isRedacted: new Bool() };

/** The rows as an Arrow IPC file (a "Feather 2" file), a column each of the columns that CSV has. */
export function toArrow(rows: readonly CohortRow[]): Uint8Array {
  const records = rows.map(toColumns);
  const columns = COLUMNS.map((name) => [name, vectorFromArray(records.map((record) => cellOf(record, name)), TYPES[name] ?? new Utf8()) as Vector] as const);
  return tableToIPC(new Table(Object.fromEntries(columns)), 'file');
}

function cellOf(record: ColumnRow, name: keyof ColumnRow): unknown {
  const value = record[name];
  return name === 'asOf' && value !== null ? new Date(`${String(value)}T00:00:00Z`) : value;
}
