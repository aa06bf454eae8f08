import { before, changeRows, differs, equals, from, insertRow, isRecorded, listPage, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { EmergencyAccessFilter } from './emergency-access.input.js';
import { toEmergencyAccess } from './emergency-access.mapper.js';
import { EmergencyAccessRecord } from './emergency-access.record.js';
import type { EmergencyAccess } from './emergency-access.type.js';

/** Reads emergency accesses by number. */
export function createEmergencyAccessLoader(db: RegisterDatabase) {
  return loadOne<EmergencyAccessRecord, EmergencyAccess, string>(db, { record: EmergencyAccessRecord, by: 'accessNo', toType: toEmergencyAccess });
}

/** Reads a page of emergency accesses, those whose review is due first at the top. */
export function createEmergencyAccessPage(db: RegisterDatabase) {
  return (filter: EmergencyAccessFilter, page: PageRequest): Promise<Connection<EmergencyAccess>> =>
    listPage(db, { record: EmergencyAccessRecord, toType: toEmergencyAccess, where: conditionsOf(filter), orderBy: 'reviewDueDate' }, page);
}

function conditionsOf({ isReviewed, reviewDueBefore, activeAt }: EmergencyAccessFilter) {
  return [isRecorded('reviewedAt', isReviewed), before('reviewDueDate', reviewDueBefore), upTo('openedAt', activeAt), from('expiresAt', activeAt)];
}

/** Enters an emergency access in the book. */
export function createEmergencyAccessEntry(db: RegisterDatabase) {
  return async (access: Pick<EmergencyAccess, 'accessNo' | 'subject' | 'department' | 'reason' | 'openedAt' | 'expiresAt' | 'reviewDueDate'>): Promise<EmergencyAccess> => {
    const row: EmergencyAccessRecord = { ...access, reviewedBy: null, reviewedAt: null, isJustified: null, finding: null, asOf: access.openedAt.slice(0, 10), recordedAt: access.openedAt };
    await insertRow(db, EmergencyAccessRecord, row);
    return toEmergencyAccess(row);
  };
}

/** What a second person found. */
export interface Review {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly isJustified: boolean;
  readonly finding: string;
}

/** Closes the review of an emergency access; null where there is none that this person may close: the one who opened it never may. */
export function createEmergencyReview(db: RegisterDatabase) {
  return async (accessNo: string, { by, at, isJustified, finding }: Review): Promise<EmergencyAccess | null> => {
    const where = [equals('accessNo', accessNo), isRecorded('reviewedAt', false), differs('subject', by)] as const;
    const [row] = await changeRows(db, EmergencyAccessRecord, { where, set: { reviewedBy: by, reviewedAt: at, isJustified, finding } });
    return row ? toEmergencyAccess(row) : null;
  };
}
