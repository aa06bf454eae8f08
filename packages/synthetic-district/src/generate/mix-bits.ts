/** Mixes a number of 32 bits: each bit of it moves half of the bits of the result (the finaliser of MurmurHash3). */
export function mixBits(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
