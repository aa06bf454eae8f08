import type { PurposeCode } from './purposes.js';

/** What a department or an application may read for a purpose, where, how long, and on which legal basis. */
export interface Grant {
  readonly grantNo: string;
  /** Department (folder name of a subgraph) or application to which it is given. */
  readonly department: string;
  readonly purpose: PurposeCode;
  /** The one person of it for whom it holds; absent for everybody. */
  readonly subject?: string;
  /** The one case for which it holds; absent for each. */
  readonly caseNo?: string;
  /** `department:area` each. */
  readonly scopes: readonly string[];
  /** Prefix of the grid codes for which it holds; null for all that the caller is responsible for. */
  readonly jurisdiction: string | null;
  /** Instant from which it holds, ISO 8601. */
  readonly from: string;
  /** Instant from which it holds no more, ISO 8601; null while nobody has set one. */
  readonly until: string | null;
  /** The legal basis. */
  readonly basis: string;
  /** Instant at which it was withdrawn, ISO 8601. */
  readonly withdrawnAt: string | null;
}
