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
      if (found.has(row[reading.by])) continue;
      db.noteRead(reading.record, [row]);
      found.set(row[reading.by], reading.toType(row));
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
    const rows = await read(keys);
    db.noteRead(reading.record, rows);
    for (const row of rows) found.get(row[reading.by])?.push(reading.toType(row));
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
    const rows = await read(keys);
    db.noteRead(reading.record, rows);
    for (const row of rows) {
      const mapped = reading.toType(row);
      for (const key of row[reading.by] as unknown[]) found.get(key)?.push(mapped);
    }
    return keys.map((key) => found.get(key) ?? []);
  }, { batchScheduleFn: db.schedule }));
}

type ReadRows<R> = (keys: readonly Key[]) => Promise<R[]>;

interface Statement {
  readonly text: string;
  /** Values after the keys, which each batch brings as $1. */
  readonly values: readonly unknown[];
  /** Equal for readings that can share a loader. */
  readonly identity: string;
}

interface Shaped<R extends object> {
  readonly reading: Reading<R, unknown>;
  readonly shape: 'one' | 'many' | 'holding';
}

// A department makes all its loaders for each request; the statements of those without conditions are the same each time.
const plainStatements = new Map<RecordClass, Map<string, Statement>>();

/** The request's one loader for a reading. */
function loaderOf<R extends object, L>(db: RegisterDatabase, shaped: Shaped<R>, create: (read: ReadRows<R>) => L): L {
  const { text, values, identity } = statementOf(db, shaped);
  return db.loader(identity, shaped.reading.toType, () => create((keys) => db.read<R>(text, values.length === 0 ? [keys] : [keys, ...values])));
}

function statementOf<R extends object>(db: RegisterDatabase, shaped: Shaped<R>): Statement {
  const { record, by, where = [], orderBy = '', isDescending = false } = shaped.reading;
  const conditions = [...where, db.rowFilter(record)].filter((condition) => condition !== null);
  if (conditions.length > 0) return writeStatement(shaped, conditions);
  let statements = plainStatements.get(record);
  if (!statements) plainStatements.set(record, (statements = new Map()));
  const signature = `${shaped.shape} ${by} ${orderBy} ${isDescending}`;
  let statement = statements.get(signature);
  if (!statement) statements.set(signature, (statement = writeStatement(shaped, conditions)));
  return statement;
}

function writeStatement<R extends object>({ reading, shape }: Shaped<R>, conditions: readonly Condition[]): Statement {
  const { record, by, orderBy, isDescending } = reading;
  const { table, selection, primaryKey } = tableOf(record);
  const column = columnOf(record, by);
  const parameters: unknown[] = [null];
  const match = column.isArray ? `t.${column.column} && $1::${arrayType(column.type)}` : `t.${column.column} = ANY($1::${arrayType(column.type)})`;
  const narrowed = toSql(record, conditions, parameters);
  const direction = isDescending ? 'DESC' : 'ASC';
  const order = orderBy ? `t.${columnOf(record, orderBy).column} ${direction}, t.${primaryKey.column} ${direction}` : `t.${primaryKey.column} ${direction}`;
  const text = `SELECT ${selection} FROM ${table} t WHERE ${match} AND ${narrowed} ORDER BY ${order}`;
  const values = parameters.slice(1);
  return { text, values, identity: `${shape} ${text} ${JSON.stringify(values)}` };
}
