import type { Caller } from '@linli/caller-token';
import { tableOf, type RecordClass, type RecordColumn } from '../register/columns.js';
import { reaches } from './reaches.js';

/** Whose columns are decided on, and in which department, whose areas the columns name. */
export interface ColumnReader {
  readonly caller: Caller;
  readonly department: string;
}

// The verifier hands out one object for a caller as long as his token lasts, and one for each department.
const selectionsOf = new WeakMap<Caller, Map<RecordClass, string>>();

/**
 * The columns of a record as a statement selects them for one reader, in the order of the record's: those that he may not read (`@ReadWith`) as null, so that nothing of them leaves the database.
 * Worked out once for a caller and record: a statement has few texts, one for each set of columns that somebody lacks.
 */
export function selectionFor(reader: ColumnReader, record: RecordClass): string {
  let selections = selectionsOf.get(reader.caller);
  if (!selections) selectionsOf.set(reader.caller, (selections = new Map()));
  let selection = selections.get(record);
  if (selection === undefined) selections.set(record, (selection = writeSelection(reader, record)));
  return selection;
}

function writeSelection(reader: ColumnReader, record: RecordClass): string {
  const { columns, selection } = tableOf(record);
  // One string for all who may read all of it.
  if (columns.every((column) => mayRead(reader, column))) return selection;
  return columns.map((column) => (mayRead(reader, column) ? column.selected : `NULL::${column.type}${column.isArray ? '[]' : ''} AS "${column.property}"`)).join(', ');
}

function mayRead({ caller, department }: ColumnReader, { need }: RecordColumn): boolean {
  if (need === null) return true;
  return (need.level === undefined || reaches(caller, need.level)) && (need.area === undefined || caller.scopes.includes(`${department}:${need.area}`));
}
