import type { CohortSubject } from '@linli/subgraph-kit';
import type { CohortTruth } from './cohort-truth.js';

/** A condition as a client writes it: departments in camelCase, each with conditions by its indicators; all of one object hold. */
export interface Where {
  readonly all?: readonly Where[];
  readonly any?: readonly Where[];
  readonly not?: Where;
  /** Of households alone: a member for whom it holds. */
  readonly anyMember?: Where;
  readonly [department: string]: readonly Where[] | Where | Readonly<Record<string, Asked>> | undefined;
}

/** What a condition by one indicator says: yes or no, words, or bounds that are included. */
export type Asked = boolean | readonly string[] | { readonly gte?: number | string; readonly lte?: number | string };

/** A cohort: how it is asked for, and whom the registers' contents mean by it. */
export interface Cohort {
  readonly name: string;
  readonly of: CohortSubject;
  readonly where: Where;
  /** Whether it can be asked for as of an earlier day; else of today alone. */
  readonly isHistorical: boolean;
  /** Dimensions by which it is counted, by their names; of an earlier day, by those of them that keep history. */
  readonly by: readonly string[];
  /** Whether a number belongs to it on a day. */
  readonly isMeant: (truth: CohortTruth, number: number, day: string) => boolean;
}

/** What somebody wants to know, in one cohort or several. */
export interface CohortQuestion {
  readonly name: string;
  readonly cohorts: readonly Cohort[];
}
