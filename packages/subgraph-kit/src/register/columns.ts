import { getMetadataArgsStorage } from 'typeorm';
import { needOf, type ColumnNeed } from '../access/read-with.js';
import { namesResident } from './names-resident.js';

/** A record class: one row of a register (TypeORM's entity). */
export type RecordClass<R extends object = object> = new () => R;

export interface RecordColumn {
  readonly property: string;
  /** Column name of the register, quoted. */
  readonly column: string;
  readonly type: string;
  readonly isArray: boolean;
  /** Most characters that it holds; null where it is no text, or one of any length. */
  readonly length: number | null;
  /** What its reader has to hold beside what the record's type needs; null for nothing. */
  readonly need: ColumnNeed | null;
  /** `t."xm" AS "name"`. */
  readonly selected: string;
}

/** What SQL needs to know of a record. */
export interface RecordTable {
  readonly name: string;
  /** Table name of the register, quoted. */
  readonly table: string;
  readonly columns: readonly RecordColumn[];
  readonly primaryKey: RecordColumn;
  /** Properties that hold the residentNos of whom a row tells. */
  readonly residents: readonly string[];
  /** All of `columns`, in their order, for whoever may read all; what one reader may is `selectionOf` of his database. */
  readonly selection: string;
}

const tables = new Map<RecordClass, RecordTable>();

/** Reads a record's table and columns from its TypeORM decorators, once. */
export function tableOf(record: RecordClass): RecordTable {
  let table = tables.get(record);
  if (!table) tables.set(record, (table = readTable(record)));
  return table;
}

/** @throws Error when the record has no such property: a fault of the loader, not of the caller. */
export function columnOf(record: RecordClass, property: string): RecordColumn {
  const column = tableOf(record).columns.find((candidate) => candidate.property === property);
  if (!column) throw new Error(`${record.name}: expected a column for ${property}, but the record has none`);
  return column;
}

function readTable(record: RecordClass): RecordTable {
  const storage = getMetadataArgsStorage();
  const entity = storage.tables.find((candidate) => candidate.target === record);
  if (!entity?.name) throw new Error(`${record.name}: expected @Entity with a table name, but got none`);
  const ancestors = ancestorsOf(record);
  const inherited = storage.filterColumns(ancestors);
  const columns = inherited.map(({ propertyName, options }): RecordColumn => {
    const column = quote(options.name ?? propertyName);
    return { property: propertyName, column, type: String(options.type), isArray: options.array === true, length: options.length ? Number(options.length) : null, need: needOf(ancestors, propertyName), selected: `t.${column} AS ${quote(propertyName)}` };
  });
  const primary = inherited.find(({ options }) => options.primary);
  const primaryKey = columns.find(({ property }) => property === primary?.propertyName);
  if (!primaryKey) throw new Error(`${record.name}: expected a primary column, but got none`);
  const residents = columns.map(({ property }) => property).filter((property) => namesResident(ancestors, property));
  const missing = columns.find(({ property, need }) => need !== null && (property === primaryKey.property || residents.includes(property)));
  if (missing) throw new Error(`${record.name}.${missing.property}: expected no @ReadWith on a primary key or on what names residents, because a row is known and put on record by it, but got one`);
  return { name: record.name, table: quote(entity.name), columns, primaryKey, residents, selection: columns.map(({ selected }) => selected).join(', ') };
}

function ancestorsOf(record: RecordClass): RecordClass[] {
  const chain: RecordClass[] = [];
  for (let current: unknown = record; typeof current === 'function' && current !== Function.prototype; current = Object.getPrototypeOf(current)) chain.push(current as RecordClass);
  return chain;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
