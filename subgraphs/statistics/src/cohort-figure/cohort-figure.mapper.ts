import type { CohortFigureRecord } from './cohort-figure.record.js';
import type { CohortFigure } from './cohort-figure.type.js';

/** A figure as the graph publishes it. */
export function toCohortFigure({ countedDate, count, asOf, recordedAt }: CohortFigureRecord): CohortFigure {
  return { countedDate, count, asOf, recordedAt };
}
