import { whenSql, type Condition } from '@linli/subgraph-kit';
import { encode, type CodeTable } from '@linli/vocabulary';

/**
 * Rows whose code stands for a word of the graph; for UNMAPPED, rows whose code is in no table.
 * @param column the register's column name, unquoted.
 * @returns null when the filter does not ask.
 */
export function codeIs<V extends string>(column: string, table: CodeTable<V>, value: V | 'UNMAPPED' | null | undefined): Condition<never> | null {
  if (value === null || value === undefined) return null;
  if (value === 'UNMAPPED') return whenSql(`t."${column}" <> ALL(?::text[])`, table.entries.map(({ code }) => code));
  return whenSql(`t."${column}" = ANY(?::text[])`, encode(table, value));
}
