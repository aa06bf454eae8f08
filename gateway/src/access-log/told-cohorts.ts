import { isCohortSet } from '@linli/access-log';

/** A question over a set of residents, as the department that counted says it of its answer. */
export interface ToldCohort {
  /** Number of the approved question; null where there is none. */
  readonly question: string | null;
  readonly definition: string;
  /** Who was counted: a roaring bitmap of residentNos in the portable format, base64. */
  readonly set: string;
}

/** What a department says in `extensions.counted`: one question, or each of several. */
export type ToldCohorts = ToldCohort | readonly ToldCohort[];

/** Whether a department's `extensions.counted` says whom it counted. */
export function isToldCohorts(value: unknown): value is ToldCohorts {
  return Array.isArray(value) ? value.every(isToldCohort) : isToldCohort(value);
}

function isToldCohort(value: unknown): value is ToldCohort {
  if (typeof value !== 'object' || value === null) return false;
  const { question, definition, set } = value as Readonly<Record<string, unknown>>;
  return (question === null || typeof question === 'string') && typeof definition === 'string' && definition !== '' && typeof set === 'string' && isSetText(set);
}

function isSetText(text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  // What is no base64 is passed over when it is read.
  return bytes.toString('base64') === text && isCohortSet(bytes);
}
