import type { AccessEntry, Counted } from '@linli/access-log';
import type { Caller } from '@linli/caller-token';
import { ERRORS, isErrorCode, parseCitizenId } from '@linli/vocabulary';
import type { ToldCohort } from './told-cohorts.js';

/** What of a caller is put on record; purpose and case are null where he named none that holds. */
export type LoggedCaller = Pick<Caller, 'subject' | 'department' | 'roles' | 'caseNo'> & { readonly purpose: string | null };

/** What became of an operation. */
export interface LoggedOperation {
  readonly caller: LoggedCaller;
  readonly operationName: string | null;
  readonly documentHash: string | null;
  readonly residents: Iterable<number>;
  /** Who was counted; null in the entry of who was read. */
  readonly counted?: ToldCohort | null;
  readonly fields: readonly string[];
  readonly refusedFields: readonly string[];
  /** Whether any data is answered. */
  readonly isAnswered: boolean;
  /** The codes of its errors. */
  readonly codes: readonly unknown[];
}

const LONGEST_TEXT = 128;
const CITIZEN_ID_LENGTH = 18;
const MANY_DIGITS = /\d{17,}[\dXx]?/g;

/** The entry of an operation: numbers and codes only. */
export function toEntry({ caller, operationName, documentHash, residents, counted = null, fields, refusedFields, isAnswered, codes }: LoggedOperation): AccessEntry {
  const { subject, department, roles, purpose, caseNo } = caller;
  const refusal = isAnswered ? null : codeOf(codes[0]);
  return {
    subject: loggable(subject), department: loggable(department), roles: roles.map(loggable), purpose, caseNo: caseNo === null ? null : loggable(caseNo),
    operation: operationName === null ? null : loggable(operationName), documentHash, residents: [...residents], fields, refusedFields,
    outcome: refusal === null ? (codes.length > 0 ? 'PARTIAL' : 'ANSWERED') : isBroken(refusal) ? 'FAILED' : 'REFUSED', refusal, hidden: null,
    counted: counted && toCounted(counted),
  };
}

// The definition is kept whole: half of it would be another question.
function toCounted({ question, definition, set }: ToldCohort): Counted {
  return { question: question === null ? null : loggable(question), definition: withoutCitizenIds(definition), set: Buffer.from(set, 'base64') };
}

// A fault of ours, of the log or of a department; anything else was ours to refuse.
function isBroken(code: keyof typeof ERRORS): boolean {
  return ERRORS[code].httpStatus >= 500 || code === 'REGISTER_UNAVAILABLE';
}

function codeOf(code: unknown): keyof typeof ERRORS {
  return typeof code === 'string' && isErrorCode(code) ? code : 'INTERNAL';
}

// Case numbers and names of operations are the client's text: whoever puts a citizen id there puts it into no log.
function loggable(text: string): string {
  return withoutCitizenIds(text.slice(0, LONGEST_TEXT));
}

function withoutCitizenIds(text: string): string {
  return text.replace(MANY_DIGITS, (run) => (holdsCitizenId(run) ? '…' : run));
}

function holdsCitizenId(run: string): boolean {
  const places = Array.from({ length: Math.max(0, run.length - CITIZEN_ID_LENGTH + 1) }, (_each, place) => place);
  return places.some((place) => parseCitizenId(run.slice(place, place + CITIZEN_ID_LENGTH)).ok);
}
