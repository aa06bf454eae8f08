import { beginsWith, equals, from, isCode, isRecorded, listPage, loadMany, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { LABOUR_DISPUTE_STATUS } from '@linli/vocabulary';
import type { LabourDisputeFilter } from './labour-dispute.input.js';
import { toLabourDispute } from './labour-dispute.mapper.js';
import { LabourDisputeRecord } from './labour-dispute.record.js';
import type { LabourDispute } from './labour-dispute.type.js';

/** Reads labour disputes by number. */
export function createLabourDisputeLoader(db: RegisterDatabase) {
  return loadOne(db, { record: LabourDisputeRecord, by: 'disputeNo', toType: toLabourDispute });
}

/** Reads the labour disputes of residents, newest first. */
export function createLabourDisputesOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: LabourDisputeRecord, by: 'residentNo', toType: toLabourDispute, orderBy: 'filedDate', isDescending: true });
}

/** Reads a page of labour disputes. */
export function createLabourDisputePage(db: RegisterDatabase) {
  return (selection: LabourDisputeFilter, page: PageRequest): Promise<Connection<LabourDispute>> =>
    listPage(db, { record: LabourDisputeRecord, toType: toLabourDispute, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: LabourDisputeFilter) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    isCode('statusCode', { table: LABOUR_DISPUTE_STATUS, word: selection.status }),
    equals('organisationCode', selection.organisationCode),
    from('filedDate', selection.filedFrom),
    upTo('filedDate', selection.filedUpTo),
    isRecorded('mediationCaseNo', selection.isInMediation),
  ];
}
