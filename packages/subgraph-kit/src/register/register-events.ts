import { channel } from 'node:diagnostics_channel';

/** Published on the channel `linli:statement` for each statement that a department runs, so that tests and traces can count them. */
export interface StatementEvent {
  readonly department: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Published on the channel `linli:rows` for each reading of a request that has brought rows, before anything is made of them: what a department knows of a reading, whatever it reports. For tests of the access log. */
export interface RowsEvent extends StatementEvent {
  /** The case that the caller named; null for none. */
  readonly caseNo: string | null;
  readonly rows: readonly object[];
}

const statements = channel('linli:statement');
const rowsRead = channel('linli:rows');

/** Tells whoever listens of a statement that is sent. */
export function tellStatement(department: string, text: string, values: readonly unknown[]): void {
  if (statements.hasSubscribers) statements.publish({ department, text, values } satisfies StatementEvent);
}

/** Tells whoever listens of a reading that has brought rows. */
export function tellRows(event: RowsEvent): void {
  if (rowsRead.hasSubscribers) rowsRead.publish(event);
}
