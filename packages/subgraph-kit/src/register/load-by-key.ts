import DataLoader from 'dataloader';
import { columnOf, tableOf, type RecordClass } from './columns.js';
import { arrayType, toSql, type Condition } from './condition.js';
import type { RegisterDatabase } from './register-database.js';

type Key = string | number;

/** How a record's rows become what a loader hands out. */
interface Reading<R extends object, T> {
  readonly record: RecordClass<R>;
  /** The property that holds the key. */
  readonly by: keyof R & string;
  readonly toType: (row: R) => T;
  readonly where?: readonly (Condition<keyof R & string> | null)[];
  /** Order of the rows of one key; the primary key decides among equals. */
  readonly orderBy?: keyof R & string;
  readonly isDescending?: boolean;
}

/**
 * Reads one row per key, all keys of a tick in one statement.
 * @returns a loader: N keys in, N entries in the same order, null where the register has none.
 * @throws REGISTER_UNAVAILABLE when the database does not answer.
 */
export function loadOne<R extends object, T, K extends Key = number>(db: RegisterDatabase, reading: Reading<R, T>): DataLoader<K, T | null> {
  return loaderOf(db, { reading, shape: 'one' }, (read) => new DataLoader<K, T | null>(async (keys) => {
    const found = new Map<unknown, T>();
    for (const row of await read(keys)) {
      if (!found.has(row[reading.by])) found.set(row[reading.by], reading.toType(row));
    }
    return keys.map((key) => found.get(key) ?? null);
  }, { batchScheduleFn: db.schedule }));
}

/**
 * Reads all rows per key, all keys of a tick in one statement. For lists that stay small by nature (members of a household); one that can grow is a page.
 * @returns a loader: N keys in, N lists in the same order, empty where the register has none.
 * @throws REGISTER_UNAVAILABLE when the database does not answer.
 */
export function loadMany<R extends object, T, K extends Key = number>(db: RegisterDatabase, reading: Reading<R, T>): DataLoader<K, T[]> {
  return loaderOf(db, { reading, shape: 'many' }, (read) => new DataLoader<K, T[]>(async (keys) => {
    const found = new Map<unknown, T[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys)) found.get(row[reading.by])?.push(reading.toType(row));
    return keys.map((key) => found.get(key) ?? []);
  }, { batchScheduleFn: db.schedule }));
}

/**
 * Like loadMany for a record that holds its keys in an array column (tenants of a rental, persons of a case).
 * @returns a loader: N keys in, N lists in the same order.
 */
export function loadHolding<R extends object, T, K extends Key = number>(db: RegisterDatabase, reading: Reading<R, T>): DataLoader<K, T[]> {
  return loaderOf(db, { reading, shape: 'holding' }, (read) => new DataLoader<K, T[]>(async (keys) => {
    const found = new Map<unknown, T[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys)) {
      const mapped = reading.toType(row);
      for (const key of row[reading.by] as unknown[]) found.get(key)?.push(mapped);
    }
    return keys.map((key) => found.get(key) ?? []);
  }, { batchScheduleFn: db.schedule }));
}

type ReadRows<R> = (keys: readonly Key[]) => Promise<R[]>;

/** The statement of a reading, written once, and the request's one loader for it. */
function loaderOf<R extends object, L>(db: RegisterDatabase, { reading, shape }: { readonly reading: Reading<R, unknown>; readonly shape: string }, create: (read: ReadRows<R>) => L): L {
  const { text, values } = statementOf(db, reading);
  return db.loader(`${shape} ${text} ${JSON.stringify(values)}`, reading.toType, () => create((keys) => db.read<R>(text, [keys, ...values])));
}

function statementOf<R extends object>(db: RegisterDatabase, reading: Reading<R, unknown>): { readonly text: string; readonly values: readonly unknown[] } {
  const { record, by, where = [], orderBy, isDescending } = reading;
  const { table, selection, primaryKey } = tableOf(record);
  const column = columnOf(record, by);
  // The keys, which each batch brings, are $1.
  const parameters: unknown[] = [null];
  const match = column.isArray ? `t.${column.column} && $1::${arrayType(column.type)}` : `t.${column.column} = ANY($1::${arrayType(column.type)})`;
  const conditions = toSql(record, [...where, db.rowFilter(record)], parameters);
  const direction = isDescending ? 'DESC' : 'ASC';
  const order = orderBy ? `t.${columnOf(record, orderBy).column} ${direction}, t.${primaryKey.column} ${direction}` : `t.${primaryKey.column} ${direction}`;
  return { text: `SELECT ${selection} FROM ${table} t WHERE ${match} AND ${conditions} ORDER BY ${order}`, values: parameters.slice(1) };
}
