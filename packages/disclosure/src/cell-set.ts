/** A set of numbers of residents, households or disputes; which library holds it is the caller's choice. */
export interface CellSet {
  readonly size: number;
  /** Its members, ascending. */
  numbers(): Uint32Array;
  /** The same bytes for equal sets, however they came about, and other bytes for others; one form a deployment, since figures follow from it. */
  bytes(): Uint8Array;
}
