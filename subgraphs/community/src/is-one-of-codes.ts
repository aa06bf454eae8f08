import type { Condition } from '@linli/subgraph-kit';
import type { CodeTable } from '@linli/vocabulary';

interface Meaning<V extends string> {
  readonly table: CodeTable<V>;
  /** Words that the client has given; UNMAPPED among them stands for every code that is in no table. */
  readonly words: readonly (V | 'UNMAPPED')[] | null | undefined;
}

/** A code that stands for one of several words; this register holds the tables' own codes. */
export function isOneOfCodes<P extends string, V extends string>(property: P, { table, words }: Meaning<V>): Condition<P> | null {
  if (!words) return null;
  const wanted = new Set<string>(words);
  const codesOf = (isWanted: boolean): string[] => table.entries.filter(({ value }) => wanted.has(value) === isWanted).map(({ code }) => code);
  // Codes that are in no table cannot be listed: they are what is left when the words that were not asked for are taken away.
  return wanted.has('UNMAPPED') ? { property, operator: 'none of', values: codesOf(false) } : { property, operator: 'one of', values: codesOf(true) };
}
