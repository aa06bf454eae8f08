import { ObjectType } from 'type-graphql';
import type { GridCoverage } from './grid-coverage.js';

@ObjectType({ simpleResolvers: true, description: '网格覆盖情况. Which grids are too small or too large, and which addresses are in no grid or in several: each address has to be in exactly one (一网多格，不留空白).' })
export class GridCoverageReport {
  /** For links only; not published. */
  readonly coverage!: GridCoverage;
}
