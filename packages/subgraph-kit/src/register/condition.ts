import { encode, type CodeTable, type Crosswalk } from '@linli/vocabulary';
import { columnOf, type RecordClass } from './columns.js';
import { prefixSql } from './prefix-sql.js';

/** One condition of a list; all of a list's conditions hold together. */
export type Condition<P extends string = string> =
  | { readonly property: P; readonly operator: '=' | '<>' | '<' | '<=' | '>' | '>='; readonly value: unknown; readonly orNull?: true }
  | { readonly property: P; readonly operator: 'one of' | 'none of' | 'holds one of'; readonly values: readonly unknown[] }
  | { readonly property: P; readonly operator: 'begins with'; readonly prefix: string }
  | { readonly property: P; readonly operator: 'holds'; readonly value: unknown }
  | { readonly property: P; readonly operator: 'is null' | 'is not null' }
  | { readonly anyOf: readonly Condition<P>[] }
  | { readonly sql: string; readonly values: readonly unknown[] };

// A filter that the client has not given is undefined or null; such a condition is left out.
type Given<V> = V | null | undefined;

export function equals<P extends string>(property: P, value: Given<unknown>): Condition<P> | null {
  return value === undefined || value === null ? null : { property, operator: '=', value };
}

export function differs<P extends string>(property: P, value: Given<unknown>): Condition<P> | null {
  return value === undefined || value === null ? null : { property, operator: '<>', value };
}

/** At this value or after it. */
export function from<P extends string>(property: P, value: Given<unknown>): Condition<P> | null {
  return value === undefined || value === null ? null : { property, operator: '>=', value };
}

/** At this value or before it. */
export function upTo<P extends string>(property: P, value: Given<unknown>): Condition<P> | null {
  return value === undefined || value === null ? null : { property, operator: '<=', value };
}

export function before<P extends string>(property: P, value: Given<unknown>): Condition<P> | null {
  return value === undefined || value === null ? null : { property, operator: '<', value };
}

/** At this value or after it, or not recorded: what has not ended before a day. */
export function fromOrOpen<P extends string>(property: P, value: Given<unknown>): Condition<P> | null {
  return value === undefined || value === null ? null : { property, operator: '>=', value, orNull: true };
}

/** Before this value, or not recorded: what has not been seen to since a day. */
export function beforeOrNever<P extends string>(property: P, value: Given<unknown>): Condition<P> | null {
  return value === undefined || value === null ? null : { property, operator: '<', value, orNull: true };
}

/** Begun on this day or earlier and not ended before it; a span without a last day goes on. */
export function activeOn(day: Given<string>): readonly (Condition<'fromDate' | 'toDate'> | null)[] {
  return [upTo('fromDate', day), fromOrOpen('toDate', day)];
}

/** One of the values; of no value, if the list is empty (a code that the register cannot express matches nothing). */
export function oneOf<P extends string>(property: P, values: Given<readonly unknown[]>): Condition<P> | null {
  return values === undefined || values === null ? null : { property, operator: 'one of', values };
}

/** What a code column holds: the code's table, and the register's own codes where it has some. */
interface CodeColumn<V extends string> {
  readonly table: CodeTable<V>;
  readonly crosswalk?: Crosswalk;
}

/** A code that stands for a word of the graph; for UNMAPPED, any code that is in no table. */
export function isCode<P extends string, V extends string>(property: P, { word, ...column }: CodeColumn<V> & { readonly word: Given<V | 'UNMAPPED'> }): Condition<P> | null {
  return isOneOfCodes(property, { ...column, words: word && [word] });
}

/** A code that stands for one of several words; UNMAPPED among them lets in any code that is in no table. */
export function isOneOfCodes<P extends string, V extends string>(property: P, { words, ...column }: CodeColumn<V> & { readonly words: Given<readonly (V | 'UNMAPPED')[]> }): Condition<P> | null {
  if (words === undefined || words === null) return null;
  // Codes that are in no table cannot be listed: they are what is left when the words that were not asked for are taken away.
  return words.includes('UNMAPPED') ? { property, operator: 'none of', values: codesOf(column, (value) => !words.includes(value)) } : { property, operator: 'one of', values: codesOf(column, (value) => words.includes(value)) };
}

/** A code that begins with a prefix: all grids of a community, all divisions of a province. */
export function beginsWith<P extends string>(property: P, prefix: Given<string>): Condition<P> | null {
  return prefix === undefined || prefix === null ? null : { property, operator: 'begins with', prefix };
}

/** An array column that holds the value. */
export function holds<P extends string>(property: P, value: Given<unknown>): Condition<P> | null {
  return value === undefined || value === null ? null : { property, operator: 'holds', value };
}

/** An array column that holds one of the values at least. */
export function holdsOneOf<P extends string>(property: P, values: readonly unknown[]): Condition<P> {
  return { property, operator: 'holds one of', values };
}

/** One of several conditions; none of them is met by no row. */
export function anyOf<P extends string>(conditions: readonly (Condition<P> | null)[]): Condition<P> {
  return { anyOf: conditions.filter((condition) => condition !== null) };
}

/** Met by no row. */
export function nothing(): Condition<never> {
  return { anyOf: [] };
}

/** Recorded (true), not recorded (false), or either (not given). */
export function isRecorded<P extends string>(property: P, isWanted: Given<boolean>): Condition<P> | null {
  return isWanted === undefined || isWanted === null ? null : { property, operator: isWanted ? 'is not null' : 'is null' };
}

/**
 * A condition that the others cannot say.
 * @param sql with `?` for each value and `t` for the record's table. Never built from a client's text.
 */
export function whenSql(sql: string, ...values: unknown[]): Condition<never> {
  return { sql, values };
}

function codesOf<V extends string>({ table, crosswalk }: CodeColumn<V>, isWanted: (value: V) => boolean): readonly string[] {
  return table.entries.flatMap(({ value }) => (isWanted(value) ? encode(table, value, crosswalk) : []));
}

/** Turns conditions into SQL; values go to `parameters`, in the order of the placeholders. */
export function toSql(record: RecordClass, conditions: readonly (Condition | null)[], parameters: unknown[]): string {
  const parts = conditions.filter((condition) => condition !== null).map((condition) => conditionSql(record, condition, parameters));
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}

function conditionSql(record: RecordClass, condition: Condition, parameters: unknown[]): string {
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  if ('anyOf' in condition) return condition.anyOf.length === 0 ? 'false' : `(${condition.anyOf.map((each) => conditionSql(record, each, parameters)).join(' OR ')})`;
  if ('sql' in condition) {
    let next = 0;
    return `(${condition.sql.replaceAll('?', () => bind(condition.values[next++]))})`;
  }
  const { column, type, length } = columnOf(record, condition.property);
  switch (condition.operator) {
    case 'is null':
    case 'is not null':
      return `t.${column} ${condition.operator.toUpperCase()}`;
    case 'one of':
      return `t.${column} = ANY(${bind(condition.values)}::${arrayType(type)})`;
    case 'none of':
      return `t.${column} <> ALL(${bind(condition.values)}::${arrayType(type)})`;
    case 'holds one of':
      return `t.${column} && ${bind(condition.values)}::${arrayType(type)}`;
    case 'begins with':
      // As long as the column: what begins with it is it, and rows that are equal in one column come out of an index in the order of the next.
      return condition.prefix.length === length ? `t.${column} = ${bind(condition.prefix)}` : prefixSql(column, condition.prefix, bind);
    case 'holds':
      return `t.${column} @> ARRAY[${bind(condition.value)}]::${arrayType(type)}`;
    default: {
      const comparison = `t.${column} ${condition.operator} ${bind(condition.value)}`;
      return condition.orNull ? `(t.${column} IS NULL OR ${comparison})` : comparison;
    }
  }
}

/** PostgreSQL's array type for a column's type. */
export function arrayType(type: string): string {
  if (type === 'int' || type === 'integer') return 'int[]';
  if (type === 'bigint') return 'bigint[]';
  if (type === 'date') return 'date[]';
  return 'text[]';
}
