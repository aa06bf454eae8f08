import type { Release } from './release.js';

/** Releases by their bands and by who is in them, oldest first. */
export interface ReleaseIndex {
  add(release: Release): void;
  remove(release: Release): void;
  equal(fingerprint: string): Release | undefined;
  /** Those that share a band with one of these, oldest first. */
  sharing(bands: readonly number[]): Release[];
}

interface Kept {
  readonly release: Release;
  readonly age: number;
}

/** Makes an index with nothing in it. */
export function createReleaseIndex(): ReleaseIndex {
  const byFingerprint = new Map<string, Kept>();
  const byBand = new Map<number, Set<Kept>>();
  let age = 0;
  return {
    add(release) {
      const kept = { release, age: (age += 1) };
      byFingerprint.set(release.fingerprint, kept);
      for (const band of release.bands) byBand.set(band, (byBand.get(band) ?? new Set()).add(kept));
    },
    remove({ fingerprint, bands }) {
      const kept = byFingerprint.get(fingerprint);
      if (kept === undefined) return;
      byFingerprint.delete(fingerprint);
      for (const band of bands) forget(byBand, { band, kept });
    },
    equal: (fingerprint) => byFingerprint.get(fingerprint)?.release,
    sharing(bands) {
      const found = new Set(bands.flatMap((band) => [...(byBand.get(band) ?? [])]));
      return [...found].sort((one, other) => one.age - other.age).map(({ release }) => release);
    },
  };
}

function forget(byBand: Map<number, Set<Kept>>, { band, kept }: { readonly band: number; readonly kept: Kept }): void {
  const others = byBand.get(band);
  others?.delete(kept);
  if (others?.size === 0) byBand.delete(band);
}
