import { NumberSet, type Partition } from '@linli/number-sets';
import type { DeliveredSet } from '@linli/subgraph-kit';
import type { NeededSet } from './asked-cohort.js';

/** A delivered set, unpacked. */
export interface HeldSet {
  readonly version: string | null;
  readonly set: NumberSet | null;
  readonly cells: ReadonlyMap<string, NumberSet>;
  /** From and to, alternating. */
  readonly links: Uint32Array;
  /** The cells as what a set is divided by, by so many digits of their values, or by all of them (null), once they were asked for. */
  readonly partitions: Map<number | null, Partition>;
  readonly bytes: number;
  usedAt: number;
}

/** How much is kept between questions. */
const MOST_BYTES = 96 * 1024 * 1024;
/** A version that was named to a department may be answered by its name alone: until then what it names is not let go. */
const PROMISED_MS = 20_000;

/** The sets that departments have delivered, unpacked, so that a question that was asked before travels without any. Whether one still holds is its department's to say, each time. */
export class SetMemory {
  /** By what was asked and version: a question that has begun may still be answered by the version before the latest. */
  private readonly held = new Map<string, HeldSet>();
  private readonly latest = new Map<string, string>();
  private bytes = 0;

  /** The version of a set that is held; null for none. */
  versionOf(needed: NeededSet, asOf: string): string | null {
    const place = this.latest.get(keyOf(needed, asOf));
    const held = place === undefined ? undefined : this.held.get(place);
    if (held) held.usedAt = performance.now();
    return held?.version ?? null;
  }

  /** @returns what was delivered, or what is held under the version that was named instead; null where that is gone. */
  take(needed: NeededSet, { asOf, delivered }: { readonly asOf: string; readonly delivered: DeliveredSet }): HeldSet | null {
    const key = keyOf(needed, asOf);
    const place = `${key} ${delivered.version}`;
    const before = delivered.version === null ? undefined : this.held.get(place);
    if (before) return before;
    if (delivered.set === undefined && delivered.cells === undefined && delivered.links === undefined) return null;
    const held = unpack(delivered);
    if (held.version === null) return held;
    this.held.set(place, held);
    this.latest.set(key, place);
    this.bytes += held.bytes;
    return held;
  }

  /** Lets go of earlier versions, and of what was not used for longest until the rest is small enough. Called between questions only: what a question works with must not go under it. */
  trim(): void {
    const before = performance.now() - PROMISED_MS;
    const latest = new Set(this.latest.values());
    for (const [place, held] of [...this.held].sort(([, one], [, other]) => one.usedAt - other.usedAt)) {
      if (held.usedAt > before) return;
      if (!latest.has(place) || this.bytes > MOST_BYTES) this.drop(place, held);
    }
  }

  private drop(place: string, held: HeldSet): void {
    this.held.delete(place);
    for (const [key, latest] of this.latest) if (latest === place) this.latest.delete(key);
    this.bytes -= held.bytes;
    freeHeld(held);
  }
}

/** Frees what is held nowhere. */
export function freeHeld({ set, cells }: HeldSet): void {
  set?.free();
  for (const cell of cells.values()) cell.free();
}

function keyOf({ department, kind, of, name, argument }: NeededSet, asOf: string): string {
  return JSON.stringify([department, kind, of, name, argument, asOf]);
}

function unpack({ version, set, cells = [], links }: DeliveredSet): HeldSet {
  const numbers = links === undefined ? Buffer.alloc(0) : Buffer.from(new Uint8Array(Buffer.from(links, 'base64'))).swap32();
  const held = { version, set: set === undefined ? null : NumberSet.fromBase64(set), cells: new Map(cells.map(([value, members]) => [value, NumberSet.fromBase64(members)] as const)), partitions: new Map<number | null, Partition>(), usedAt: performance.now() };
  // What divides by them, by places of three sizes at most, takes as much again for each.
  const bytes = (held.set?.bytes ?? 0) + numbers.byteLength + 4 * [...held.cells.values()].reduce((sum, cell) => sum + cell.bytes, 0);
  return { ...held, links: new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.byteLength / 4), bytes };
}
