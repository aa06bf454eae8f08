import type { Place } from '@linli/disclosure';
import type { NumberSet } from '@linli/number-sets';
import type { SensitivityLevel } from '@linli/vocabulary';
import type { Subject } from '../condition/condition.js';

/** One cell of a question: the values that it stands for, in the order of the dimensions, and who is in it. */
export interface Cell {
  readonly values: readonly string[];
  readonly set: NumberSet;
  /** Whoever is on the register in this cell, meant or not; none where nobody knows all of a subject. Asked for before `show` waits for anything. */
  readonly population: (() => NumberSet) | undefined;
}

/** What cells are of. */
export interface CellQuestion {
  readonly subject: Subject;
  /** What divides them; none for the count of all. */
  readonly dimensions: readonly string[];
  /** The highest of the indicators and dimensions that it is made of. */
  readonly level: SensitivityLevel;
  /** The finest place that its conditions name. */
  readonly place: Place;
}

/** Decides what is shown of counts. Every count that leaves goes through it, and through nothing else. */
export interface Disclosure {
  /** @returns a number a cell, in their order; null for one that is not shown. The sets are the asker's: they are read and not kept. */
  show(question: CellQuestion, cells: readonly Cell[]): Promise<readonly (number | null)[]>;
}
