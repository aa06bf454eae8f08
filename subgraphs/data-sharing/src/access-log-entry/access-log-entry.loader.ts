import type { Connection, PageRequest, RegisterDatabase } from '@linli/subgraph-kit';
import { createEmergencyAccessLoader } from '../emergency-access/emergency-access.loader.js';
import { toAccessLogEntry } from './access-log-entry.mapper.js';
import type { AccessLogEntry } from './access-log-entry.type.js';
import { logPage } from './log-page.js';
import { toStatedEmergency } from './stated-emergency.mapper.js';
import type { StatedEmergency } from './stated-emergency.type.js';

/** Whose log, and who looks. */
export interface OwnLog {
  readonly residentNo: number;
  /** Subject of whoever looks. */
  readonly subject: string;
  readonly fromAt?: string | null | undefined;
  readonly untilAt?: string | null | undefined;
}

/** Reads a page of a resident's log as he may see it today. */
export function createAccessLogPage(db: RegisterDatabase) {
  return async (log: OwnLog, page: PageRequest): Promise<Connection<AccessLogEntry>> => {
    const range = { fromAt: log.fromAt ?? null, untilAt: log.untilAt ?? null, asResidentOn: db.today };
    const entries = await logPage(db, { lookUp: { resident: log.residentNo }, range, toType: (entry) => toAccessLogEntry(entry, log.subject) }, page);
    // Who looks is told of this resident, be it that nobody has read him.
    db.noteResidents([log.residentNo]);
    return entries;
  };
}

/** Reads why somebody read in an emergency; null where there is no such access, or it is another's. */
export function createStatedEmergencyLoader(db: RegisterDatabase) {
  const accesses = createEmergencyAccessLoader(db);
  return async ({ accessNo, subject }: NonNullable<AccessLogEntry['emergencyAccess']>): Promise<StatedEmergency | null> => {
    const access = await accesses.load(accessNo);
    return access?.subject === subject ? toStatedEmergency(access, db.today) : null;
  };
}
