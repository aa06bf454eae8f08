import { checkGridPrefix, type RegisterDatabase } from '@linli/subgraph-kit';
import { readAddressesInTwoGrids, readAddressesWithoutGrid } from './addresses-off-grid.loader.js';
import type { CoverageQuestion, GridCoverage } from './grid-coverage.js';
import { readGridSizes } from './grid-sizes.loader.js';

/**
 * Asks how the grids cover the addresses.
 * @throws GRID_UNKNOWN or DIVISION_UNKNOWN for a prefix that is none.
 */
export function createGridCoverage(db: RegisterDatabase) {
  return (question: CoverageQuestion): GridCoverage => {
    const prefix = checkGridPrefix(question.gridCodePrefix);
    return {
      sizes: once(() => readGridSizes(db, { ...question, gridCodePrefix: prefix })),
      withoutGrid: once(() => readAddressesWithoutGrid(db, prefix)),
      inTwoGrids: once(() => readAddressesInTwoGrids(db, prefix)),
    };
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}
