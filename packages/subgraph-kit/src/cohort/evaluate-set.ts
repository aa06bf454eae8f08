import { NumberSet } from '@linli/number-sets';
import type { QueryConfig, QueryResult } from 'pg';
import type { ArgumentValue, AskedSet, DeliveredSet } from './asked-sets.js';
import type { Dimension, Indicator } from './indicator.js';

export interface EvaluatingPool {
  query<R extends object>(statement: QueryConfig): Promise<QueryResult<R>>;
}

type Content = Omit<DeliveredSet, 'version'>;

/** Bytes that come at once, whole pairs of numbers: a value of millions would be put together in the driver by doubling what it holds, and the collector would be kept busy by that. */
const PIECE = 32_000;

/** Evaluates an indicator over the register in one statement. No object is made for any of a million numbers: they are one value of four million bytes, which comes in pieces. */
export async function evaluateIndicator(pool: EvaluatingPool, { sql, argument }: Indicator, { asked, asOf }: { readonly asked: AskedSet; readonly asOf: string }): Promise<Content> {
  const values = await read(pool, `SELECT NULL, string_agg(int4send(n::int4), ''::bytea) FROM (${sql}) s(n)`, [asOf, ...valuesOf(argument, asked.argument)]);
  return { set: toBase64(values.get(null) ?? []) };
}

/** Evaluates a dimension: a value of bytes for each of its values, or all pairs in one where it leads to another subject. */
export async function evaluateDimension(pool: EvaluatingPool, { sql, leadsTo }: Dimension, asOf: string): Promise<Content> {
  if (leadsTo !== undefined) {
    const pairs = await read(pool, `SELECT NULL, string_agg(int4send(n::int4) || int4send(v::int4), ''::bytea) FROM (${sql}) s(v, n) WHERE v IS NOT NULL`, [asOf]);
    return { links: Buffer.concat(pairs.get(null) ?? []).toString('base64') };
  }
  const values = await read(pool, `SELECT v::text, string_agg(int4send(n::int4), ''::bytea) FROM (${sql}) s(v, n) WHERE v IS NOT NULL GROUP BY 1`, [asOf]);
  return { cells: [...values].map(([value, pieces]) => [value ?? '', toBase64(pieces)] as const) };
}

interface Row {
  readonly value: string | null;
  readonly piece: Buffer;
}

/** @param statement of values and their bytes. @returns the pieces of each value, in their order; none of nobody. */
async function read(pool: EvaluatingPool, statement: string, values: readonly unknown[]): Promise<ReadonlyMap<string | null, readonly Buffer[]>> {
  // Not in the driver's binary format: it reads every value as text in UTF-8 before it makes bytes of it again.
  const text = `WITH told(value, numbers) AS MATERIALIZED (${statement})
    SELECT value, substring(numbers FROM place FOR ${PIECE}) AS piece FROM told, generate_series(1, length(numbers), ${PIECE}) place ORDER BY value, place`;
  const pieces = new Map<string | null, Buffer[]>();
  for (const { value, piece } of (await pool.query<Row>({ text, values: [...values] })).rows) {
    const known = pieces.get(value);
    if (known) known.push(piece);
    else pieces.set(value, [piece]);
  }
  return pieces;
}

/** The parameters of an indicator's statement after the day. */
function valuesOf(argument: Indicator['argument'], value: ArgumentValue): readonly unknown[] {
  if (argument.kind === 'CODES') return [Array.isArray(value) ? value.flatMap((word: string) => argument.toRegister(word)) : []];
  if (argument.kind === 'FLAG' || value === null || Array.isArray(value)) return [];
  const { from, to } = value as Exclude<ArgumentValue, null | readonly string[]>;
  return [from, to];
}

function toBase64(pieces: readonly Buffer[]): string {
  const set = NumberSet.of(readNumbers(pieces));
  try {
    return set.toBase64();
  } finally {
    set.free();
  }
}

/** @param pieces 32-bit numbers, big-endian. */
function readNumbers(pieces: readonly Buffer[]): Uint32Array {
  const numbers = new Uint32Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0) / Uint32Array.BYTES_PER_ELEMENT);
  const bytes = Buffer.from(numbers.buffer);
  let place = 0;
  for (const piece of pieces) place += piece.copy(bytes, place);
  bytes.swap32();
  return numbers;
}
