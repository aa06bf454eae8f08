import type { LookUp } from '@linli/access-log';
import type { Connection, PageRequest, RegisterDatabase } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import { logPage } from '../access-log-entry/log-page.js';
import type { AccessLogFilter } from './overseen-entry.input.js';
import { toOverseenEntry } from './overseen-entry.mapper.js';
import type { OverseenEntry } from './overseen-entry.type.js';

/** Reads a page of the whole log, what is hidden from residents included. */
export function createOverseenEntryPage(db: RegisterDatabase) {
  return async (filter: AccessLogFilter, page: PageRequest): Promise<Connection<OverseenEntry>> => {
    const lookUp = lookUpOf(filter);
    const entries = await logPage(db, { lookUp, range: { fromAt: filter.fromAt ?? null, untilAt: filter.untilAt ?? null }, toType: toOverseenEntry }, page);
    if ('resident' in lookUp) db.noteResidents([lookUp.resident]);
    return entries;
  };
}

/** Hands out of whom an entry tells, and notes that it was told. */
export function createOverseenResidents(db: RegisterDatabase) {
  return ({ residentNos }: OverseenEntry): readonly number[] => {
    db.noteResidents(residentNos);
    return residentNos;
  };
}

/** @throws BAD_USER_INPUT when it names none, or several: each way of looking up has an index of its own. */
function lookUpOf({ residentId, subject, department, purpose }: AccessLogFilter): LookUp {
  const given: LookUp[] = [
    ...(residentId == null ? [] : [{ resident: residentId }]), ...(subject == null ? [] : [{ actor: subject }]), ...(department == null ? [] : [{ department }]), ...(purpose == null ? [] : [{ purpose }]),
  ];
  const [lookUp] = given;
  if (lookUp && given.length === 1) return lookUp;
  throw linliError('BAD_USER_INPUT', { subject: 'filter', expected: 'one of residentId, subject, department and purpose', got: String(given.length) });
}
