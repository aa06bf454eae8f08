/** A question that was answered in counts, for the access log. */
export interface CountedQuestion {
  /** Number of the approved question; null where none was named. */
  readonly question: string | null;
  /** What was asked, in JSON, the same for the same question. */
  readonly definition: string;
  /** The residents who were counted: a roaring bitmap in the portable format, in base64. */
  readonly set: string;
}
