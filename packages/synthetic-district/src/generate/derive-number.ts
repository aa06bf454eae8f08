import { mixBits } from './mix-bits.js';

/**
 * A number that follows from a text alone. What is derived from a paper's number shifts nothing that is drawn by chance, and two districts of the same seed still are the same.
 * @returns a whole number from 0 to less than `below`.
 */
export function deriveNumber(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mixBits(hash) % below;
}
