import type { SensitivityLevel } from '@linli/vocabulary';
import type { CellSet } from './cell-set.js';
import type { Place } from './rules.js';

/** What is counted; each has numbers of its own. */
export type Subject = 'RESIDENT' | 'HOUSEHOLD' | 'DISPUTE';

/** Where in a table a count stands. */
export interface CellPlace {
  /** What the table is divided by, such as `COMMUNITY` and `SEX`; empty for the count of all. */
  readonly dimensions: readonly string[];
  /** One value a dimension. */
  readonly values: readonly string[];
}

/** One count of a question, before anything is withheld. */
export interface Cell extends CellPlace {
  readonly set: CellSet;
  /** All of whom `set` is a part: whoever is registered in this cell, meant or not. Asked for only when `set` was never shown before. */
  readonly population?: () => CellSet;
}

/** Everything that one question counts; empty cells are cells as well, since leaving them out would tell them from redacted ones. */
export interface Question {
  readonly subject: Subject;
  /** The highest level among its indicators and dimensions. */
  readonly level: SensitivityLevel;
  /** The finest place that its conditions name; those of the dimensions are seen here. */
  readonly place: Place;
  readonly cells: readonly Cell[];
}

/** What may be shown of a cell. */
export interface ShownCell extends CellPlace {
  /** null: redacted, which may be an empty cell, a small one or one of some dozens. */
  readonly count: number | null;
}
