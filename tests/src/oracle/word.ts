import type { CodeTable } from '@linli/vocabulary';

/** What a client is told of a coded fact when it asks for `{ value zh }`. */
export interface Word {
  readonly value: string;
  readonly zh: string;
}

/** A word of the graph with its Chinese name. */
export function word<V extends string>({ name, entries }: CodeTable<V>, value: V): Word {
  const entry = entries.find((each) => each.value === value);
  if (!entry) throw new Error(`${name}: expected a word of the table, but got ${value}`);
  return { value: entry.value, zh: entry.zh };
}

/** What a client is told where a register holds a code that is in no table. */
export const UNMAPPED_WORD: Word = { value: 'UNMAPPED', zh: '未对照' };
