import { NumberSet } from '@linli/number-sets';
import type { QueryConfig, QueryResult } from 'pg';
import type { ArgumentValue, AskedSet, DeliveredSet } from './asked-sets.js';
import type { Dimension, Indicator } from './indicator.js';

export interface EvaluatingPool {
  query<R extends object>(statement: QueryConfig): Promise<QueryResult<R>>;
}

type Content = Omit<DeliveredSet, 'version'>;

/** Evaluates an indicator over the register: one statement, one row. A million numbers are one value of four million bytes, and no object is made for any of them. */
export async function evaluateIndicator(pool: EvaluatingPool, { sql, argument }: Indicator, { asked, asOf }: { readonly asked: AskedSet; readonly asOf: string }): Promise<Content> {
  const rows = await read(pool, `SELECT string_agg(int4send(n::int4), ''::bytea) AS numbers FROM (${sql}) s(n)`, [asOf, ...valuesOf(argument, asked.argument)]);
  return { set: toBase64(rows[0]?.numbers ?? null) };
}

/** Evaluates a dimension: a row a value, or all pairs in one where it leads to another subject. */
export async function evaluateDimension(pool: EvaluatingPool, { sql, leadsTo }: Dimension, asOf: string): Promise<Content> {
  if (leadsTo !== undefined) {
    const rows = await read(pool, `SELECT string_agg(int4send(n::int4) || int4send(v::int4), ''::bytea) AS numbers FROM (${sql}) s(v, n) WHERE v IS NOT NULL`, [asOf]);
    return { links: rows[0]?.numbers?.toString('base64') ?? '' };
  }
  const rows = await read(pool, `SELECT v::text AS value, string_agg(int4send(n::int4), ''::bytea) AS numbers FROM (${sql}) s(v, n) WHERE v IS NOT NULL GROUP BY 1 ORDER BY 1`, [asOf]);
  return { cells: rows.map(({ value, numbers }) => [value ?? '', toBase64(numbers)] as const) };
}

interface Row {
  readonly value?: string;
  readonly numbers: Buffer | null;
}

async function read(pool: EvaluatingPool, text: string, values: readonly unknown[]): Promise<readonly Row[]> {
  // Not in the driver's binary format: it reads every value as text in UTF-8 before it makes bytes of it again.
  return (await pool.query<Row>({ text, values: [...values] })).rows;
}

/** The parameters of an indicator's statement after the day. */
function valuesOf(argument: Indicator['argument'], value: ArgumentValue): readonly unknown[] {
  if (argument.kind === 'CODES') return [Array.isArray(value) ? value.flatMap((word: string) => argument.toRegister(word)) : []];
  if (argument.kind === 'FLAG' || value === null || Array.isArray(value)) return [];
  const { from, to } = value as Exclude<ArgumentValue, null | readonly string[]>;
  return [from, to];
}

/** @param numbers 32-bit, big-endian; null for none. */
function toBase64(numbers: Buffer | null): string {
  // A copy that begins where a number may: the driver's lie anywhere in what it has received.
  const own = Buffer.from(new Uint8Array(numbers ?? []));
  const set = NumberSet.of(new Uint32Array(own.swap32().buffer, own.byteOffset, own.byteLength / 4));
  try {
    return set.toBase64();
  } finally {
    set.free();
  }
}
