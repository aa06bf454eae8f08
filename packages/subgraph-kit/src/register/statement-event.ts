/** Published on the channel `linli:statement` for each statement that a department runs, so that tests and traces can count them. */
export interface StatementEvent {
  readonly department: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Published on the channel `linli:rows` for each statement that has read rows, before anything is made of them: what a department knows of a reading, whatever it reports. For tests of the access log. */
export interface RowsEvent extends StatementEvent {
  /** The case that the caller named; null for none. */
  readonly caseNo: string | null;
  readonly rows: readonly object[];
}
