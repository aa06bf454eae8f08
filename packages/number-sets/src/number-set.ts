import { RoaringBitmap32 } from 'roaring-wasm';
import { ascending } from './ascending.js';

/**
 * A set of numbers that registers share, packed as a roaring bitmap (Lemire et al., "Roaring bitmaps: implementation of an optimized software library", 2018).
 * It lies outside of the collected memory: whoever makes one frees it, mostly by making it in a SetArena.
 */
export class NumberSet {
  private isFreed = false;

  private constructor(
    private held: RoaringBitmap32 | null,
    /** In ascending order, where they are at hand; the bitmap is made of them when it is asked for. */
    private readonly numbers: Uint32Array | null = null,
  ) {}

  /** @param numbers whole numbers from 0 to 2³²-1, in any order, repeats allowed. */
  static of(numbers: Iterable<number> | Uint32Array): NumberSet {
    return new NumberSet(pack(ascending(numbers instanceof Uint32Array ? numbers : Uint32Array.from(numbers))));
  }

  /** @param numbers in ascending order, none twice; they are kept and must not be changed. */
  static ofAscending(numbers: Uint32Array): NumberSet {
    return new NumberSet(null, numbers);
  }

  /** Reads a set in the portable format, in base64. @throws Error when it is none. */
  static fromBase64(text: string): NumberSet {
    return new NumberSet(RoaringBitmap32.deserialize('portable', Buffer.from(text, 'base64')));
  }

  /** The union of many sets. */
  static union(sets: readonly NumberSet[]): NumberSet {
    return new NumberSet(RoaringBitmap32.orMany(sets.map((set) => set.bitmap)));
  }

  // Load-bearing: the library takes a freed set for an empty one, and a smaller number would pass for the whole.
  private check(): this {
    if (this.isFreed) throw new Error('number set: expected one that is held, but it was freed');
    return this;
  }

  private get bitmap(): RoaringBitmap32 {
    this.check();
    return (this.held ??= pack(this.numbers ?? new Uint32Array()));
  }

  get size(): number {
    return this.check().numbers?.length ?? this.bitmap.size;
  }

  /** Bytes that it takes, nearly. */
  get bytes(): number {
    return this.bitmap.getSerializationSizeInBytes('portable');
  }

  and(other: NumberSet): NumberSet {
    return new NumberSet(RoaringBitmap32.and(this.bitmap, other.bitmap));
  }

  or(other: NumberSet): NumberSet {
    return new NumberSet(RoaringBitmap32.or(this.bitmap, other.bitmap));
  }

  without(other: NumberSet): NumberSet {
    return new NumberSet(RoaringBitmap32.andNot(this.bitmap, other.bitmap));
  }

  /** How many both have, without making a set of them. */
  sizeWith(other: NumberSet): number {
    return this.bitmap.andCardinality(other.bitmap);
  }

  has(number: number): boolean {
    return this.bitmap.has(number);
  }

  /** In ascending order; not to be changed. */
  toNumbers(): Uint32Array {
    return this.check().numbers ?? this.bitmap.toUint32Array();
  }

  /** The portable format (the specification of roaring bitmaps, RoaringFormatSpec), in base64. */
  toBase64(): string {
    return Buffer.from(this.bitmap.serialize('portable')).toString('base64');
  }

  free(): void {
    this.isFreed = true;
    this.held?.dispose();
  }
}

function pack(numbers: Uint32Array): RoaringBitmap32 {
  const bitmap = new RoaringBitmap32(numbers);
  bitmap.runOptimize();
  return bitmap;
}
