import { before, beginsWith, checkGridPrefix, differs, equals, from, isCode, isRecorded, listPage, loadOne, loadPages, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { DISPUTE_KIND, DISPUTE_STAGE, encodeOne } from '@linli/vocabulary';
import type { DisputeFilter } from './dispute.input.js';
import { toDispute } from './dispute.mapper.js';
import { DisputeRecord } from './dispute.record.js';
import type { Dispute } from './dispute.type.js';

const NEWEST_FIRST = { record: DisputeRecord, toType: toDispute, orderBy: 'date', isDescending: true } as const;
const CLOSED = encodeOne(DISPUTE_STAGE, 'CLOSED');

/** Reads disputes by case number. */
export function createDisputeLoader(db: RegisterDatabase) {
  return loadOne<DisputeRecord, Dispute, string>(db, { record: DisputeRecord, by: 'caseNo', toType: toDispute });
}

/** Reads a page of disputes, newest first. @throws GRID_UNKNOWN, DIVISION_UNKNOWN */
export function createDisputePage(db: RegisterDatabase) {
  return async (filter: DisputeFilter, page: PageRequest): Promise<Connection<Dispute>> => listPage<DisputeRecord, Dispute>(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

/** Reads a page of the disputes of each grid, newest first. @throws GRID_UNKNOWN, DIVISION_UNKNOWN */
export function createDisputesOfGrid(db: RegisterDatabase) {
  return (filter: DisputeFilter, page: PageRequest) => loadPages<DisputeRecord, Dispute, string>(db, { ...NEWEST_FIRST, by: 'gridCode', where: conditionsOf(filter) }, page);
}

/** Reads a page of the disputes at each address, newest first. */
export function createDisputesOfAddress(db: RegisterDatabase) {
  return (page: PageRequest) => loadPages<DisputeRecord, Dispute, string>(db, { ...NEWEST_FIRST, by: 'addressCode' }, page);
}

function conditionsOf(filter: DisputeFilter) {
  return [
    beginsWith('gridCode' as const, checkGridPrefix(filter.gridCodePrefix)),
    isCode('kindCode' as const, { table: DISPUTE_KIND, word: filter.kind }),
    isCode('stageCode' as const, { table: DISPUTE_STAGE, word: filter.stage }),
    from('date' as const, filter.from),
    upTo('date' as const, filter.upTo),
    before('deadlineDate' as const, filter.deadlineBefore),
    filter.isOpen ? differs('stageCode' as const, CLOSED) : equals('stageCode' as const, filter.isOpen === false ? CLOSED : null),
    before('judicialConfirmationDueDate' as const, filter.confirmationDueBefore),
    filter.confirmationDueBefore ? isRecorded('judicialConfirmationDate' as const, false) : null,
  ];
}
