import DataLoader from 'dataloader';
import { checkPageSize, type Connection } from '../graph/connection.js';
import { openCursor, sealCursor, type CursorValues } from '../seal/cursor.js';
import { columnOf, tableOf, type RecordClass, type RecordColumn } from './columns.js';
import { arrayType, toSql, type Condition } from './condition.js';
import type { RegisterDatabase } from './register-database.js';
import type { KeyedStatement } from './joint-reads.js';

/** A list of one record: which rows, in which order. */
export interface ListReading<R extends object, T> {
  readonly record: RecordClass<R>;
  readonly toType: (row: R) => T;
  readonly where?: readonly (Condition<keyof R & string> | null)[];
  /** A property that is never null, and that everybody reads who reads the list: an order tells what it orders by. The primary key decides among equals; it alone when not given. */
  readonly orderBy?: keyof R & string;
  readonly isDescending?: boolean;
}

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * Reads one page of a list by keyset, so that page 1,000 costs what page 1 costs.
 * @throws PAGE_TOO_LARGE, CURSOR_INVALID, REGISTER_UNAVAILABLE
 */
export async function listPage<R extends object, T>(db: RegisterDatabase, list: ListReading<R, T>, page: PageRequest): Promise<Connection<T>> {
  const first = checkPageSize(page.first);
  const order = orderOf(list);
  const parameters: unknown[] = [];
  const conditions = toSql(list.record, conditionsOf(db, list), parameters);
  const seek = seekSql(order, page.after, parameters);
  const rows = await db.read<R>(`SELECT ${db.selectionOf(list.record)} FROM ${tableOf(list.record).table} t WHERE ${conditions}${seek} ORDER BY ${order.sql} LIMIT $${parameters.push(first + 1)}`, parameters);
  return toConnection(list, order, { db, rows, first, isFirstPage: !page.after, count: () => countRows(db, list) });
}

/**
 * Reads one page of a list for each parent (the households of each grid), all parents of a tick in one statement.
 * @param by the property that holds the parent's key.
 * @returns a loader: N parents in, N pages in the same order.
 */
export function loadPages<R extends object, T, K extends string | number>(db: RegisterDatabase, list: ListReading<R, T> & { readonly by: keyof R & string }, page: PageRequest): DataLoader<K, Connection<T>> {
  const first = checkPageSize(page.first);
  const order = orderOf(list);
  const statement = pagesStatement(db, list, { order, first, after: page.after });
  return db.loader(statement.identity, list.toType, () => {
    const count = new DataLoader<K, number>((keys) => countByParent(db, list, keys), { batchScheduleFn: db.schedule });
    return new DataLoader<K, Connection<T>>(async (keys) => {
      const rowsOf = new Map<unknown, R[]>(keys.map((key) => [key, []]));
      for (const row of await db.readByKey<R & ChildRow>(statement, keys)) rowsOf.get(row['#parent'])?.push(row);
      return keys.map((key) => toConnection(list, order, { db, rows: rowsOf.get(key) ?? [], first, isFirstPage: !page.after, count: () => count.load(key) }));
    }, { batchScheduleFn: db.schedule });
  });
}

interface ChildRow {
  /** The key that was asked for: the row's own may be none of the caller's. */
  readonly '#parent': unknown;
}

function pagesStatement<R extends object>(db: RegisterDatabase, list: ListReading<R, unknown> & { readonly by: keyof R & string }, { order, first, after }: { readonly order: Order; readonly first: number; readonly after: string | null | undefined }): KeyedStatement {
  const { table } = tableOf(list.record);
  const parent = columnOf(list.record, list.by);
  const parameters: unknown[] = ['$1'];
  const conditions = toSql(list.record, conditionsOf(db, list), parameters);
  const seek = seekSql(order, after, parameters);
  const text =
    `SELECT p.*, k.parent AS "#parent" FROM unnest($1::${arrayType(parent.type)}) WITH ORDINALITY k(parent, place) CROSS JOIN LATERAL ` +
    `(SELECT ${db.selectionOf(list.record)} FROM ${table} t WHERE t.${parent.column} = k.parent AND ${conditions}${seek} ORDER BY ${order.sql} LIMIT $${parameters.push(first + 1)}) p ORDER BY k.place`;
  return keyedStatement(text, parameters.slice(1), '#parent');
}

function keyedStatement(text: string, values: readonly unknown[], keyColumn: string): KeyedStatement {
  return { text, values, identity: `pages ${text} ${JSON.stringify(values)}`, keyColumn };
}

/** Counts the rows of a list that the caller may read. */
export async function countRows<R extends object>(db: RegisterDatabase, list: ListReading<R, unknown>): Promise<number> {
  const parameters: unknown[] = [];
  const conditions = toSql(list.record, conditionsOf(db, list), parameters);
  const [row] = await db.read<{ count: number }>(`SELECT count(*)::int AS count FROM ${tableOf(list.record).table} t WHERE ${conditions}`, parameters);
  return row?.count ?? 0;
}

async function countByParent<R extends object, K extends string | number>(db: RegisterDatabase, list: ListReading<R, unknown> & { readonly by: keyof R & string }, keys: readonly K[]): Promise<number[]> {
  const parent = columnOf(list.record, list.by);
  const parameters: unknown[] = [null];
  const conditions = toSql(list.record, conditionsOf(db, list), parameters);
  const text = `SELECT t.${parent.column} AS parent, count(*)::int AS count FROM ${tableOf(list.record).table} t WHERE t.${parent.column} = ANY($1::${arrayType(parent.type)}) AND ${conditions} GROUP BY 1`;
  const counts = new Map((await db.readByKey<{ parent: K; count: number }>(keyedStatement(text, parameters.slice(1), 'parent'), keys)).map((row) => [row.parent, row.count]));
  return keys.map((key) => counts.get(key) ?? 0);
}

interface Order {
  /** Names the list and its order; a cursor holds for this only. */
  readonly list: string;
  readonly columns: readonly RecordColumn[];
  readonly direction: 'ASC' | 'DESC';
  readonly sql: string;
}

function orderOf<R extends object>(list: ListReading<R, unknown>): Order {
  const { name, primaryKey } = tableOf(list.record);
  const direction = list.isDescending ? 'DESC' : 'ASC';
  const columns = list.orderBy && list.orderBy !== primaryKey.property ? [columnOf(list.record, list.orderBy), primaryKey] : [primaryKey];
  if (columns.some(({ need }) => need !== null)) throw new Error(`${name}: expected an order that everybody may read who reads the list, but got ${list.orderBy}, which needs more`);
  const sql = columns.map(({ column }) => `t.${column} ${direction}`).join(', ');
  return { list: `${name} ${sql}`, columns, direction, sql };
}

function seekSql(order: Order, after: string | null | undefined, parameters: unknown[]): string {
  if (!after) return '';
  const values = openCursor(order.list, after);
  const left = order.columns.map(({ column }) => `t.${column}`).join(', ');
  const right = order.columns.map((_column, place) => `$${parameters.push(values[place])}`).join(', ');
  return ` AND (${left}) ${order.direction === 'ASC' ? '>' : '<'} (${right})`;
}

function conditionsOf<R extends object>(db: RegisterDatabase, list: ListReading<R, unknown>): (Condition | null)[] {
  return [...(list.where ?? []), ...db.rowFilter(list.record)];
}

interface PageRows<R> {
  readonly db: RegisterDatabase;
  /** One more than asked for, when there are more. */
  readonly rows: readonly R[];
  readonly first: number;
  readonly isFirstPage: boolean;
  readonly count: () => Promise<number>;
}

function toConnection<R extends object, T>(list: ListReading<R, T>, order: Order, { db, rows, first, isFirstPage, count }: PageRows<R>): Connection<T> {
  const shown = rows.slice(0, first);
  db.noteRead(list.record, shown);
  const nodes = shown.map(list.toType);
  const cursorAt = (place: number): string | null => {
    const row = shown.at(place);
    return row ? sealCursor(order.list, order.columns.map(({ property }) => (row as Record<string, unknown>)[property]) as CursorValues) : null;
  };
  return {
    nodes,
    edges: () => nodes.map((node, place) => ({ cursor: () => cursorAt(place) ?? '', node })),
    pageInfo: { hasNextPage: rows.length > first, hasPreviousPage: !isFirstPage, startCursor: () => cursorAt(0), endCursor: () => cursorAt(-1) },
    totalCount: count,
  };
}
