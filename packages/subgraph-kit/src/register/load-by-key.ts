import DataLoader from 'dataloader';
import type { RowFilter } from '../access/row-filter.js';
import { columnOf, tableOf, type RecordClass } from './columns.js';
import { arrayType, toSql, type Condition } from './condition.js';
import { guardRows, type RowGuard } from './guarded-rows.js';
import type { RegisterDatabase } from './register-database.js';
import type { KeyedStatement } from './joint-reads.js';

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
 * @throws OUTSIDE_JURISDICTION or FORBIDDEN_FIELD for a key whose rows the caller may not read; REGISTER_UNAVAILABLE when the database does not answer.
 */
export function loadOne<R extends object, T, K extends Key = number>(db: RegisterDatabase, reading: Reading<R, T>): DataLoader<K, T | null> {
  return loaderOf(db, { reading, shape: 'one' }, (read) => new DataLoader<K, T | null>(async (keys) => {
    const { found, refused } = await read(keys);
    return keys.map((key) => found.get(key)?.[0] ?? refused.get(key) ?? null) as (T | Error | null)[];
  }, { batchScheduleFn: db.schedule }));
}

/**
 * Reads all rows per key, all keys of a tick in one statement. For lists that stay small by nature (members of a household); one that can grow is a page.
 * @returns a loader: N keys in, N lists in the same order, empty where the register has none. Of several rows those that the caller may read.
 * @throws OUTSIDE_JURISDICTION or FORBIDDEN_FIELD for a key that has rows, none of which the caller may read; REGISTER_UNAVAILABLE when the database does not answer.
 */
export function loadMany<R extends object, T, K extends Key = number>(db: RegisterDatabase, reading: Reading<R, T>): DataLoader<K, T[]> {
  return listLoader(db, { reading, shape: 'many' });
}

/**
 * Like loadMany for a record that holds its keys in an array column (tenants of a rental, persons of a case).
 * @returns a loader: N keys in, N lists in the same order.
 */
export function loadHolding<R extends object, T, K extends Key = number>(db: RegisterDatabase, reading: Reading<R, T>): DataLoader<K, T[]> {
  return listLoader(db, { reading, shape: 'holding' });
}

function listLoader<R extends object, T, K extends Key>(db: RegisterDatabase, shaped: Shaped<R, T>): DataLoader<K, T[]> {
  return loaderOf(db, shaped, (read) => new DataLoader<K, T[]>(async (keys) => {
    const { found, refused } = await read(keys);
    return keys.map((key) => found.get(key) ?? refused.get(key) ?? []);
  }, { batchScheduleFn: db.schedule }));
}

/** What was read for a batch of keys. */
interface ReadRows<T> {
  /** Of each key that has some, what the caller may read. */
  readonly found: ReadonlyMap<unknown, T[]>;
  /** Of each key that has rows that he may not read, why. */
  readonly refused: ReadonlyMap<unknown, Error>;
}

interface Statement extends KeyedStatement {
  readonly refusalOf: RowGuard['refusalOf'];
}

interface Shaped<R extends object, T = unknown> {
  readonly reading: Reading<R, T>;
  readonly shape: 'one' | 'many' | 'holding';
}

interface KeyedRow {
  readonly '#key': unknown;
}

// A department makes all its loaders for each request; the statements of those without conditions of their own are the same each time, for one caller.
const plainStatements = new WeakMap<RowFilter, Map<string, Statement>>();

/** The request's one loader for a reading. */
function loaderOf<R extends object, T, L>(db: RegisterDatabase, shaped: Shaped<R, T>, create: (read: (keys: readonly Key[]) => Promise<ReadRows<T>>) => L): L {
  const statement = statementOf(db, shaped);
  const { record, toType } = shaped.reading;
  return db.loader(statement.identity, toType, () => create(async (keys) => {
    const found = new Map<unknown, T[]>();
    const refused = new Map<unknown, Error>();
    for (const row of await db.readByKey<R & KeyedRow>(statement, keys)) {
      const refusal = statement.refusalOf(row);
      // Of several rows of one key, where one is asked for, the others are told to nobody.
      if (refusal === null && !(shaped.shape === 'one' && found.has(row['#key']))) db.noteRead(record, [row]);
      const mapped = refusal === null ? toType(row) : null;
      for (const key of shaped.shape === 'holding' ? (row['#key'] as unknown[]) : [row['#key']]) {
        if (refusal !== null) refused.set(key, refused.get(key) ?? refusal);
        else if (found.has(key)) found.get(key)?.push(mapped as T);
        else found.set(key, [mapped as T]);
      }
    }
    return { found, refused };
  }));
}

function statementOf<R extends object>(db: RegisterDatabase, shaped: Shaped<R>): Statement {
  const { record, by, where = [], orderBy = '', isDescending = false } = shaped.reading;
  if (where.some((condition) => condition !== null)) return writeStatement(db, shaped);
  const filter = db.filterOf(record);
  let statements = plainStatements.get(filter);
  if (!statements) plainStatements.set(filter, (statements = new Map()));
  const signature = `${shaped.shape} ${by} ${orderBy} ${isDescending} ${db.isForAll}`;
  let statement = statements.get(signature);
  if (!statement) statements.set(signature, (statement = writeStatement(db, shaped)));
  return statement;
}

function writeStatement<R extends object>(db: RegisterDatabase, { reading, shape }: Shaped<R>): Statement {
  const { record, by, where = [], orderBy, isDescending } = reading;
  const { table, primaryKey } = tableOf(record);
  const column = columnOf(record, by);
  const keys = `$1::${arrayType(column.type)}`;
  const parameters: unknown[] = [null];
  const guard = guardRows(db, record, parameters);
  const narrowed = toSql(record, where, parameters);
  // Of a row that holds several keys, those that were asked for: the others are not this reader's to know.
  const key = column.isArray ? `ARRAY(SELECT k FROM unnest(t.${column.column}) k WHERE k = ANY(${keys}))` : `t.${column.column}`;
  const match = column.isArray ? `t.${column.column} && ${keys}` : `t.${column.column} = ANY(${keys})`;
  const direction = isDescending ? 'DESC' : 'ASC';
  const order = orderBy ? `t.${columnOf(record, orderBy).column} ${direction}, t.${primaryKey.column} ${direction}` : `t.${primaryKey.column} ${direction}`;
  const text = `SELECT ${guard.selection}, ${key} AS "#key" FROM ${table} t${guard.joins} WHERE ${match} AND ${guard.conditions} AND ${narrowed} ORDER BY ${order}`;
  const values = parameters.slice(1);
  return { text, values, identity: `${shape} ${text} ${JSON.stringify(values)}`, keyColumn: '#key', refusalOf: guard.refusalOf };
}
