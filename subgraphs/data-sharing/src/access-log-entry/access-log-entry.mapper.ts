import type { RecordedEntry } from '@linli/access-log';
import { pseudonymOf } from '@linli/subgraph-kit';
import { purposeNamed } from '../purpose/list-purposes.js';
import type { AccessLogEntry } from './access-log-entry.type.js';
import type { CountedQuestion } from './counted-question.type.js';
import { departmentZh, isSealed, toLoggedField } from './graph-words.js';
import { isSealedQuestion } from './is-sealed-question.js';
import { toAccessKind } from './to-access-kind.js';
import { toAccessOutcome } from './to-access-outcome.js';

const UNTOLD: CountedQuestion = { question: null, definition: null };

/**
 * An entry of the log as the resident sees it whom it is about.
 * @param viewer subject of whoever looks.
 */
export function toAccessLogEntry({ at, subject, department, purpose, caseNo, operation, fields, refusedFields, outcome, hidden, counted }: RecordedEntry, viewer: string): AccessLogEntry {
  // Whose file it was is not kept: a page may have told of his household beside it, and he must not learn from his log that a neighbour or a son has one.
  const touchesSealed = fields.some(isSealed) || refusedFields.some(isSealed) || (counted !== null && isSealedQuestion(counted.definition));
  const shown = (coordinates: readonly string[]) => coordinates.filter((coordinate) => !isSealed(coordinate)).map(toLoggedField);
  return {
    at, kind: toAccessKind(counted ? 'COUNTED' : 'READ'), counted: counted && (touchesSealed ? UNTOLD : counted), department, departmentZh: departmentZh(department), reader: readerOf(subject), isOwn: subject === viewer, purpose: purposeNamed(purpose),
    caseNo: touchesSealed ? null : caseNo, operation: touchesSealed ? null : operation, fields: shown(fields), refusedFields: shown(refusedFields), outcome: toAccessOutcome(outcome),
    hiddenUntilDate: hidden?.until ?? null, hiddenBasis: hidden?.basis ?? null, emergencyAccess: purpose === 'EMERGENCY' && caseNo !== null ? { accessNo: caseNo, subject } : null,
  };
}

/** The name under which residents know an officer. */
export function readerOf(subject: string): string {
  return pseudonymOf('reader', subject);
}
