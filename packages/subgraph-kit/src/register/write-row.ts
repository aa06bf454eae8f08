import { columnOf, tableOf, type RecordClass } from './columns.js';
import { toSql, type Condition } from './condition.js';
import type { RegisterDatabase } from './register-database.js';

/**
 * Enters a row.
 * @throws REGISTER_UNAVAILABLE when it could not be entered.
 */
export async function insertRow<R extends object>(db: RegisterDatabase, record: RecordClass<R>, row: R): Promise<void> {
  const { table, columns } = tableOf(record);
  const values = columns.map(({ property }) => (row as Record<string, unknown>)[property]);
  await db.write(`INSERT INTO ${table} (${columns.map(({ column }) => column).join(', ')}) VALUES (${values.map((_value, place) => `$${place + 1}`).join(', ')})`, values);
}

/** Which rows are changed, and how. */
export interface RowChange<R extends object> {
  readonly where: readonly (Condition<keyof R & string> | null)[];
  readonly set: Partial<R>;
}

/**
 * Changes the rows that fulfil all conditions, in one statement: of two callers who change one row at the same moment, only the first finds it as the conditions say.
 * @returns the rows as they are now; none where no row fulfilled them.
 * @throws REGISTER_UNAVAILABLE when they could not be changed.
 */
export async function changeRows<R extends object>(db: RegisterDatabase, record: RecordClass<R>, { where, set }: RowChange<R>): Promise<R[]> {
  const { table } = tableOf(record);
  const parameters: unknown[] = [];
  const changes = Object.entries(set).map(([property, value]) => `${columnOf(record, property).column} = $${parameters.push(value)}`).join(', ');
  return db.write<R>(`UPDATE ${table} t SET ${changes} WHERE ${toSql(record, [...where, ...db.rowFilter(record)], parameters)} RETURNING ${db.selectionOf(record)}`, parameters);
}
