/** How an operation ended: answered whole, answered in part, refused, or broken. */
export type Outcome = 'ANSWERED' | 'PARTIAL' | 'REFUSED' | 'FAILED';

/** A question over a set of residents that an operation was answered, in counts. */
export interface Counted {
  /** Number of the approved question; null where there is none. */
  readonly question: string | null;
  /** What was asked, as the department that counts writes it down. */
  readonly definition: string;
  /** The residentNos of those who were counted: a roaring bitmap in the portable format. */
  readonly set: Buffer;
}

/** One operation that touched what is known about residents, or was refused. Numbers and codes only: never a name, a citizen id or a token. */
export interface AccessEntry {
  /** The identity provider's subject. */
  readonly subject: string;
  readonly department: string;
  readonly roles: readonly string[];
  /** Null where the operation was refused because it named none. */
  readonly purpose: string | null;
  readonly caseNo: string | null;
  /** The operation's name in its document; null for an anonymous one. */
  readonly operation: string | null;
  /** SHA-256 of the document, hex; null where none was read. */
  readonly documentHash: string | null;
  /** The residents that were read, by residentNo; in any order, repeats allowed. */
  readonly residents: readonly number[];
  /** Coordinates of the classified fields that were answered (`Resident.name`); in any order. */
  readonly fields: readonly string[];
  /** Coordinates of those that were asked for and refused. */
  readonly refusedFields: readonly string[];
  readonly outcome: Outcome;
  /** The catalogue's code by which the whole operation was refused. */
  readonly refusal: string | null;
  /** Hidden from the resident until this day (YYYY-MM-DD), on this legal basis; null for an entry that he sees at once. */
  readonly hidden: { readonly until: string; readonly basis: string } | null;
  /** Of an entry that says who was counted; such a one reads nobody. Null for one that says who was read. */
  readonly counted: Counted | null;
}

/** An entry as it stands in the log. */
export interface RecordedEntry extends Omit<AccessEntry, 'counted'> {
  /** The set stays in the log: whoever looks is told whose list he reads, and not who else was counted. */
  readonly counted: Omit<Counted, 'set'> | null;
  readonly id: number;
  /** When it was put on record, ISO 8601 in UTC, milliseconds. */
  readonly at: string;
  /** Number of the batch that it stands in. */
  readonly batch: number;
}
