/** One value of a code table. */
export interface CodeEntry<V extends string = string> {
  /** The word of the graph: UPPER_CASE, stable, the same in every department. */
  readonly value: V;
  /** The code of the standard that the table names in `source`. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A code table: the one place where a standard's codes, the graph's words and their two names stand together. */
export interface CodeTable<V extends string = string> {
  /** Name of the graph type, singular, PascalCase. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** The standard and its year, or `linli` for a table of our own; "(unverified)" where the text could not be opened. */
  readonly source: string;
  readonly entries: readonly CodeEntry<V>[];
}

/** The words of one table, without UNMAPPED. */
export type CodeValue<T> = T extends CodeTable<infer V> ? V : never;

/** A code as a register holds it, with what it means where that is known. Never guessed. */
export interface Coded<V extends string = string> {
  readonly value: V | 'UNMAPPED';
  /** The standard's code, null when the register's code is not in the table. */
  readonly standardCode: string | null;
  readonly zh: string;
  readonly en: string;
  /** What stands in the register, unchanged. */
  readonly rawCode: string;
}

/** A register's own codes, each with the standard code that it stands for. Codes that are not listed are unmapped. */
export type Crosswalk = Readonly<Record<string, string>>;

/** Names a code table: graph type, Chinese and English name, source. */
export type CodeTableHead = Omit<CodeTable, 'entries'>;

/**
 * Declares a code table from rows of [code, value, zh, en].
 * @throws Error when a code or a value stands twice, because a reader could then not know which is meant.
 */
export function defineCodeTable<const V extends string>(head: CodeTableHead, rows: readonly (readonly [code: string, value: V, zh: string, en: string])[]): CodeTable<V> {
  const entries = rows.map(([code, value, zh, en]) => ({ code, value, zh, en }));
  const codes = new Set(entries.map((entry) => entry.code));
  const values = new Set(entries.map((entry) => entry.value));
  if (codes.size !== entries.length || values.size !== entries.length) throw new Error(`code table ${head.name}: expected each code and each value once, but got a repeat`);
  return { ...head, entries };
}

/** Declares a table of our own, for which no standard is claimed: codes are 01, 02, … in the order of the rows of [value, zh, en]. */
export function defineOwnTable<const V extends string>(name: string, zh: string, en: string, rows: readonly (readonly [value: V, zh: string, en: string])[]): CodeTable<V> {
  return defineCodeTable({ name, zh, en, source: 'linli 1' }, rows.map(([value, label, english], place) => [String(place + 1).padStart(2, '0'), value, label, english] as const));
}

const decoded = new WeakMap<CodeTable, WeakMap<Crosswalk | CodeTable, Map<string, Coded>>>();

/**
 * Translates a register's code into the graph's word.
 * @param rawCode the register's code; null where the register has none.
 * @param crosswalk the register's own codes, when it does not hold the standard's.
 * @returns null for null; `UNMAPPED` with the raw code for a code that is in neither table.
 */
export function decode<V extends string>(table: CodeTable<V>, rawCode: string | null, crosswalk?: Crosswalk): Coded<V> | null {
  if (rawCode === null) return null;
  // One object per code, not per row: a page of 200 residents decodes the same few codes over and over.
  const cache = cacheOf(table, crosswalk);
  const known = cache.get(rawCode);
  if (known) return known as Coded<V>;
  const fresh = translate(table, rawCode, crosswalk);
  if (cache.size < 1_000) cache.set(rawCode, fresh);
  return fresh;
}

/**
 * The register's codes that stand for a word of the graph, for a filter.
 * @returns 0 to n codes; none when the register cannot express the word.
 */
export function encode<V extends string>(table: CodeTable<V>, value: V, crosswalk?: Crosswalk): string[] {
  const entry = table.entries.find((candidate) => candidate.value === value);
  if (!entry) return [];
  if (!crosswalk) return [entry.code];
  return Object.keys(crosswalk).filter((rawCode) => crosswalk[rawCode] === entry.code);
}

/**
 * The one code under which a register writes a word of the graph.
 * @throws Error when the register has no code for it: a seed that invents codes would hide a mapping fault.
 */
export function encodeOne<V extends string>(table: CodeTable<V>, value: V, crosswalk?: Crosswalk): string {
  const code = encode(table, value, crosswalk)[0];
  if (code === undefined) throw new Error(`code table ${table.name}: expected a register code for ${value}, but got none`);
  return code;
}

function cacheOf(table: CodeTable, crosswalk: Crosswalk | undefined): Map<string, Coded> {
  // Two tables may be read through one crosswalk: `1` for `10` holds in several.
  let caches = decoded.get(table);
  if (!caches) decoded.set(table, (caches = new WeakMap()));
  let cache = caches.get(crosswalk ?? table);
  if (!cache) caches.set(crosswalk ?? table, (cache = new Map()));
  return cache;
}

function translate<V extends string>(table: CodeTable<V>, rawCode: string, crosswalk: Crosswalk | undefined): Coded<V> {
  const code = crosswalk ? crosswalk[rawCode] : rawCode;
  const entry = table.entries.find((candidate) => candidate.code === code);
  if (!entry) return { value: 'UNMAPPED', standardCode: null, zh: '未对照', en: 'unmapped', rawCode };
  return { value: entry.value, standardCode: entry.code, zh: entry.zh, en: entry.en, rawCode };
}
