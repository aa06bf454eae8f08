/** A value by which a count is divided, as it is called. */
export interface CohortLabel {
  /** Such as COMMUNITY or SEX; null where the question does not say. */
  readonly dimension: string | null;
  /** The word of the graph, or the code of the place; null where it was not asked for. */
  readonly value: string | null;
  readonly zh: string | null;
  readonly en: string | null;
}

/** One count of an answer. */
export interface CohortRow {
  /** Under which name the answer has the cohort. */
  readonly cohort: string;
  /** Under which name the cohort has the count; a point leads into a trend, as in `trend.count`. */
  readonly breakdown: string;
  readonly isTrend: boolean;
  /** The day of which it is counted, YYYY-MM-DD; null where the question does not ask. */
  readonly asOf: string | null;
  /** None for a count of all, one or two for a cell. */
  readonly labels: readonly CohortLabel[];
  /** Null where there are too few to be told. */
  readonly count: number | null;
  readonly isRedacted: boolean;
}
