/** The numbers of a set that share their upper 16 bits. */
export interface Container {
  /** The upper 16 bits. */
  readonly key: number;
  /** A list of the lower 16 bits, a bit each, or a list of runs of them. */
  readonly kind: 'ARRAY' | 'BITS' | 'RUNS';
  /** How many numbers it holds. */
  readonly count: number;
}

/** What stands before the containers of a set. */
export interface SetHeader {
  /** By their keys. */
  readonly containers: readonly Container[];
  /** Where each of them begins; null where the set does not say. */
  readonly offsets: readonly number[] | null;
  /** Bytes of the header: the first container begins there. */
  readonly length: number;
}

const WITHOUT_RUNS = 12_346;
const WITH_RUNS = 12_347;
const LEAST = 8;
const MOST_CONTAINERS = 65_536;
/** With runs among fewer containers than this, offsets are left out. */
const OFFSETS_FROM = 4;
const LONGEST_ARRAY = 4_096;

/**
 * Reads the header of a set in the portable format of roaring bitmaps from its first bytes.
 * @returns null when they are no such header, or not all of one.
 * @source https://github.com/RoaringBitmap/RoaringFormatSpec
 */
export function readHeader(bytes: Buffer): SetHeader | null {
  if (bytes.length < LEAST) return null;
  const cookie = bytes.readUInt32LE(0);
  const hasRuns = (cookie & 0xffff) === WITH_RUNS;
  if (!hasRuns && cookie !== WITHOUT_RUNS) return null;
  const count = hasRuns ? (cookie >>> 16) + 1 : bytes.readUInt32LE(4);
  const keysAt = hasRuns ? 4 + Math.ceil(count / 8) : 8;
  const offsetsAt = keysAt + 4 * count;
  const hasOffsets = !hasRuns || count >= OFFSETS_FROM;
  const length = hasOffsets ? offsetsAt + 4 * count : offsetsAt;
  if (count > MOST_CONTAINERS || length > bytes.length) return null;
  const places = Array.from({ length: count }, (_each, place) => place);
  return {
    containers: places.map((place) => containerAt(bytes, { at: keysAt + 4 * place, isRuns: hasRuns && isBitSet(bytes, 32 + place) })),
    offsets: hasOffsets ? places.map((place) => bytes.readUInt32LE(offsetsAt + 4 * place)) : null, length,
  };
}

/** Whether a bit is set, counted from the lowest of the first byte. */
export function isBitSet(bytes: Buffer, bit: number): boolean {
  return (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}

function containerAt(bytes: Buffer, { at, isRuns }: { readonly at: number; readonly isRuns: boolean }): Container {
  const count = bytes.readUInt16LE(at + 2) + 1;
  return { key: bytes.readUInt16LE(at), kind: isRuns ? 'RUNS' : count > LONGEST_ARRAY ? 'BITS' : 'ARRAY', count };
}
