import type { Dimension, Indicator } from '@linli/subgraph-kit';
import { Client, types } from 'pg';

/** What a condition says beside its name: from and to, for numbers and days, or words. */
export interface IndicatorValues {
  readonly from?: number | string | null;
  readonly to?: number | string | null;
  readonly words?: readonly string[];
}

/** Runs indicators' statements as they stand, over a register of its own. */
export interface IndicatorReader {
  /** Each number once. @throws Error when the statement yields nulls, or another column than one of whole numbers. */
  numbersOf(indicator: Indicator, asOf: string, values?: IndicatorValues): Promise<ReadonlySet<number>>;
  /** The value of each number. @throws Error when it yields nulls or one number twice. */
  valuesOf(dimension: Dimension, asOf: string): Promise<ReadonlyMap<number, string>>;
  close(): Promise<void>;
}

/** Opens a department's register for reading by indicators. */
export async function openIndicatorReader(databaseUrl: string): Promise<IndicatorReader> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return {
    numbersOf: async ({ name, sql, argument }, asOf, values = {}) => {
      const { rows, fields } = await client.query<[number | null]>({ text: sql, values: [asOf, ...parametersOf(argument, values)], rowMode: 'array' });
      expectNumbers(name, fields.map(({ dataTypeID }) => dataTypeID), ['int4']);
      return new Set(rows.map(([number]) => withoutNull(name, number)));
    },
    valuesOf: async ({ name, sql, leadsTo }, asOf) => {
      const { rows, fields } = await client.query<[string | null, number | null]>({ text: sql, values: [asOf], rowMode: 'array' });
      expectNumbers(name, fields.map(({ dataTypeID }) => dataTypeID), [leadsTo === undefined ? 'text' : 'int4', 'int4']);
      const found = new Map(rows.map(([value, number]) => [withoutNull(name, number), withoutNull(name, value)]));
      if (found.size !== rows.length) throw new Error(`${name}: expected one value a number, but got several`);
      return found;
    },
    close: () => client.end(),
  };
}

const TYPES: Readonly<Record<number, string>> = { [types.builtins.INT4]: 'int4', [types.builtins.TEXT]: 'text', [types.builtins.VARCHAR]: 'text' };

function expectNumbers(name: string, oids: readonly number[], expected: readonly string[]): void {
  const got = oids.map((oid) => TYPES[oid] ?? String(oid));
  if (got.join() !== expected.join()) throw new Error(`${name}: expected columns of ${expected.join(', ')}, but got ${got.join(', ')}`);
}

function withoutNull<T>(name: string, value: T | null): T {
  if (value === null) throw new Error(`${name}: expected no nulls, but got one`);
  return value;
}

function parametersOf(argument: Indicator['argument'], { from = null, to = null, words = [] }: IndicatorValues): unknown[] {
  switch (argument.kind) {
    case 'FLAG': return [];
    case 'RANGE': case 'DAYS': return [from, to];
    case 'CODES': return [words.flatMap((word) => argument.toRegister(word))];
  }
}
