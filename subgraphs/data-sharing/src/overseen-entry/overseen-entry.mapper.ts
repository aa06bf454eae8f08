import type { RecordedEntry } from '@linli/access-log';
import { readerOf } from '../access-log-entry/access-log-entry.mapper.js';
import { toLoggedField } from '../access-log-entry/graph-words.js';
import { toAccessOutcome } from '../access-log-entry/to-access-outcome.js';
import { purposeNamed } from '../purpose/list-purposes.js';
import type { OverseenEntry } from './overseen-entry.type.js';

/** An entry of the log as those see it who oversee it. */
export function toOverseenEntry({ at, subject, department, roles, purpose, caseNo, operation, documentHash, residents, fields, refusedFields, outcome, refusal, hidden, counted }: RecordedEntry): OverseenEntry {
  return {
    at, subject, reader: readerOf(subject), roles, department, purpose: purposeNamed(purpose), caseNo, operation, documentHash, counted, residentCount: residents.length, residentNos: residents,
    fields: fields.map(toLoggedField), refusedFields: refusedFields.map(toLoggedField), outcome: toAccessOutcome(outcome), refusal, hiddenUntilDate: hidden?.until ?? null, hiddenBasis: hidden?.basis ?? null,
  };
}
