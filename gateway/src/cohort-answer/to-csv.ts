import { stringify } from 'csv-stringify/sync';
import { COLUMNS, toColumns } from './columns.js';
import type { CohortRow } from './cohort-row.js';

/** The rows as CSV. @source RFC 4180; with a byte order mark, without which spreadsheets take Chinese for something else, and with no cell that one would run as a formula. */
export function toCsv(rows: readonly CohortRow[]): string {
  return stringify(rows.map(toColumns), { header: true, columns: [...COLUMNS], bom: true, escape_formulas: true, record_delimiter: 'windows', cast: { boolean: String } });
}
