import { mixBits } from './mix-bits.js';

/** What the numbers of one kind look like: each kind has an order of its own. */
export interface NumberKind {
  readonly kind: string;
  /** All numbers of the kind, given and disguised, are from 0 to less than this, at most 2^32. */
  readonly below: number;
}

const ROUNDS = 4;

/**
 * Turns a number into another of the same range, each into one of its own, so that a paper's number does not tell whose it is.
 * @throws RangeError for a number outside the range: two numbers could then become one.
 * @source Black and Rogaway, Ciphers with arbitrary finite domains (2002): a Feistel network, walked until it is back in the range.
 */
export function disguiseNo(no: number, { kind, below }: NumberKind): number {
  if (!Number.isInteger(no) || no < 0 || no >= below) throw new RangeError(`${kind}: expected a number from 0 to less than ${below}, but got another`);
  const halfBits = Math.ceil(Math.log2(below) / 2);
  const key = [...kind].reduce((hash, letter) => mixBits(hash ^ (letter.codePointAt(0) ?? 0)), 0x9e3779b9);
  let disguised = no;
  do disguised = permute(disguised, { halfBits, key });
  while (disguised >= below);
  return disguised;
}

function permute(no: number, { halfBits, key }: { readonly halfBits: number; readonly key: number }): number {
  const size = 2 ** halfBits;
  let left = Math.floor(no / size);
  let right = no % size;
  for (let round = 0; round < ROUNDS; round++) [left, right] = [right, left ^ (mixBits(right ^ mixBits(key + round)) % size)];
  return left * size + right;
}
