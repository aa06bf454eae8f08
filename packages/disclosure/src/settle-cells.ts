import type { CellSet } from './cell-set.js';
import { fingerprintOf } from './fingerprint.js';
import type { Keys } from './keys.js';
import { openLedger, type Unsettled } from './ledger.js';
import type { Cell, Subject } from './question.js';
import type { ReleaseBook } from './release-book.js';
import type { DisclosureRules } from './rules.js';
import { bandsOf, createSketcher, sketchOfRest } from './sketch.js';

interface Prepared {
  readonly set: Unsettled;
  readonly population: Unsettled | null;
}

/** What cells are shown as, by the fingerprints of their sets. */
export type Figures = ReadonlyMap<string, number | null>;

/** Settles cells with the book: one call for all of them. */
export function createSettler({ book, keys, rules }: { readonly book: ReleaseBook; readonly keys: Keys; readonly rules: DisclosureRules }): (subject: Subject, cells: ReadonlyMap<string, Cell>) => Promise<Figures> {
  const sketch = createSketcher(keys);
  const toUnsettled = (set: CellSet, fingerprint: string): Unsettled => {
    const own = sketch(set.numbers());
    return { fingerprint, size: set.size, sketch: own, bands: bandsOf(own) };
  };
  const prepare = (subject: Subject, [fingerprint, cell]: readonly [string, Cell]): Prepared => {
    const population = cell.population?.();
    return { set: toUnsettled(cell.set, fingerprint), population: population === undefined ? null : toUnsettled(population, fingerprintOf(population, { keys, subject })) };
  };
  return async (subject, cells) => {
    const prepared = [...cells].map((cell) => prepare(subject, cell));
    let figures: Figures = new Map();
    await book.settle({ subject, bands: [...new Set(prepared.flatMap(bandsWanted))] }, (found) => {
      const ledger = openLedger(found, { keys, rules });
      figures = new Map(prepared.map(({ set, population }) => [set.fingerprint, ledger.settle(set, population)]));
      return ledger.added;
    });
    return figures;
  };
}

function bandsWanted({ set, population }: Prepared): readonly number[] {
  return population === null ? set.bands : [...set.bands, ...population.bands, ...bandsOf(sketchOfRest(population.sketch, set.sketch))];
}
