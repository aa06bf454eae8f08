import { NumberSet } from './number-set.js';

/** Two bytes a number: which part it is in, and 0 for none. */
const MOST_PARTS = 65_535;

/** Numbers divided into parts, each number in one part at most. A set is divided in one pass over it, however many parts there are and however large they are. */
export class Partition {
  private constructor(
    private readonly values: readonly string[],
    private readonly partOf: Uint16Array,
  ) {}

  /** @param parts each with its value; those of one value are one part. The sets are read and not kept. */
  static of(parts: Iterable<readonly [value: string, members: NumberSet]>): Partition {
    const places = new Map<string, number>();
    const listed: (readonly [place: number, numbers: Uint32Array])[] = [];
    for (const [value, members] of parts) {
      if (!places.has(value)) places.set(value, places.size + 1);
      listed.push([places.get(value) ?? 0, members.toNumbers()]);
    }
    if (places.size > MOST_PARTS) throw new Error(`partition: expected at most ${MOST_PARTS} parts, but got ${places.size}`);
    const partOf = new Uint16Array(listed.reduce((largest, [, numbers]) => Math.max(largest, numbers.at(-1) ?? 0), 0) + 1);
    for (const [place, numbers] of listed) for (let at = 0; at < numbers.length; at += 1) partOf[numbers[at] as number] = place;
    return new Partition([...places.keys()], partOf);
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.partOf.byteLength;
  }

  /** How many parts there are. */
  get size(): number {
    return this.values.length;
  }

  /** Divides a set. @returns every part, those that nobody is in as well, in their order; whoever asks frees them. */
  split(set: NumberSet): readonly (readonly [value: string, members: NumberSet])[] {
    const numbers = set.toNumbers();
    const next = new Uint32Array(this.values.length + 1);
    for (const number of numbers) next[this.placeOf(number)] = (next[this.placeOf(number)] ?? 0) + 1;
    let before = 0;
    const begins = next.map((many) => (before += many) - many);
    next.set(begins);
    const sorted = new Uint32Array(numbers.length);
    for (const number of numbers) {
      const place = this.placeOf(number);
      const at = next[place] ?? 0;
      sorted[at] = number;
      next[place] = at + 1;
    }
    // Whoever is in no part stands first; where a part has been filled to is its end.
    return this.values.map((value, place) => [value, NumberSet.ofAscending(sorted.slice(begins[place + 1], next[place + 1]))] as const);
  }

  private placeOf(number: number): number {
    return this.partOf[number] ?? 0;
  }
}
