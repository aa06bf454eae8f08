import type { PurposeCode, SensitivityLevel } from '@linli/vocabulary';

/** Who asks, for which purpose and in which case. A subgraph sees this and nothing else of the client's request. */
export interface Caller {
  /** The identity provider's subject; opaque, never a name or a personal number. Empty where a department is asked to read for somebody's purpose: it need not know for whom. */
  readonly subject: string;
  /** Department (folder name of a subgraph) or application that the caller works for. */
  readonly department: string;
  readonly roles: readonly string[];
  /** Prefix of the grid codes that the caller is responsible for: 6, 9, 12 or 15 digits; null for none. */
  readonly jurisdiction: string | null;
  /** The resident that the caller is, for SELF; null for staff. */
  readonly residentNo: number | null;
  /** Residents for whom the caller asks as their guardian; none for staff. */
  readonly wards: readonly number[];
  /** Numbers of the cases whose team the caller is in: sealed entities are answered for these only. */
  readonly cases: readonly string[];
  readonly purpose: PurposeCode;
  /** The case, application or task that the reading is for; null where the purpose needs none, and where a department need not know. */
  readonly caseNo: string | null;
  /** What purpose and grants carry, `department:area` each; a department is told of its own. */
  readonly scopes: readonly string[];
  /** The highest level that the purpose reaches. */
  readonly highestLevel: SensitivityLevel;
}
