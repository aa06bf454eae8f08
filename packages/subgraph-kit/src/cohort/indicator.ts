import type { CodeTable, SensitivityLevel } from '@linli/vocabulary';

/** What an indicator finds sets of, by the number that registers share of it; a dispute's is its register's own. */
export type CohortSubject = 'RESIDENT' | 'HOUSEHOLD' | 'DISPUTE';

/** What a condition by an indicator has to say, and which parameters its statement takes after `$1`, the as-of day. */
export type IndicatorArgument =
  /** Yes or no: the statement finds those for whom it is so. No parameter. */
  | { readonly kind: 'FLAG' }
  /** Whole numbers from `$2` to `$3`, both included; either may be null, and bounds nothing then. */
  | { readonly kind: 'RANGE'; readonly unit: { readonly zh: string; readonly en: string }; readonly min: number; readonly max: number }
  /** One of these words or several: `$2` is a list of the register's codes, as `toRegister` says them. */
  | { readonly kind: 'CODES'; readonly table: CodeTable; readonly toRegister: (word: string) => readonly string[] }
  /** Days from `$2` to `$3`, both included; either may be null. */
  | { readonly kind: 'DAYS' };

/** A predicate of a department's: who is meant, said in one statement over its own register. */
export interface Indicator {
  /** As the graph calls it, lowerCamelCase; once a department. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly of: CohortSubject;
  /** How sensitive it is to be known to be meant. */
  readonly level: SensitivityLevel;
  /** The area of the department's register that it tells of: its scope is `department:area`. None at S1 and below. */
  readonly area?: string;
  readonly argument: IndicatorArgument;
  /** The first day for which the register can say it, YYYY-MM-DD; null where it keeps no history, and can say it of today alone. */
  readonly since: string | null;
  /** Whether it finds all of its subject: what `not` is relative to, and what every question of the subject is cut to. One in the whole graph for each subject. */
  readonly isUniverse?: true;
  /** Yields one column of numbers, repeats allowed, nulls not. `$1::date` is the as-of day; an indicator without history is given today. */
  readonly sql: string;
}

/** A way to divide a subject: every number has one value at most. */
export interface Dimension {
  /** UPPER_CASE, as the graph calls it; once a subject in the whole graph. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly of: CohortSubject;
  readonly level: SensitivityLevel;
  readonly area?: string;
  readonly since: string | null;
  /** Yields two columns: the value as text, and the number. `$1::date` is the as-of day. */
  readonly sql: string;
  /** What a value is called; its text alone where there is no such table. */
  readonly table?: CodeTable;
  /** Where its values are numbers of another subject: it leads from one subject to the other (residents to their households), and nothing is counted by it. */
  readonly leadsTo?: CohortSubject;
}

/** Declares a predicate of a department's. */
export function defineIndicator(indicator: Indicator): Indicator {
  return indicator;
}

/** Declares a way to divide a subject. */
export function defineDimension(dimension: Dimension): Dimension {
  return dimension;
}
