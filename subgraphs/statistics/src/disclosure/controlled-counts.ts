import { createDisclosure, type ReleaseBook } from '@linli/disclosure';
import type { Disclosure } from './disclosure.js';
import { toCellSet } from './to-cell-set.js';

/** Counts as the house shows them (packages/disclosure). @param secret the deployment's, kept as long as the book. */
export function controlledCounts({ secret, book }: { readonly secret: Buffer; readonly book: ReleaseBook }): Disclosure {
  const disclosure = createDisclosure({ secret, book });
  return {
    async show({ subject, dimensions, level, place }, cells) {
      // The sets are read before anything is waited for: what holds them may let them go afterwards.
      const shown = await disclosure.show({
        subject, level, place, cells: cells.map(({ values, set, population }) => ({ dimensions, values, set: toCellSet(set), ...(population ? { population: () => toCellSet(population()) } : {}) })),
      });
      return shown.map(({ count }) => count);
    },
  };
}
