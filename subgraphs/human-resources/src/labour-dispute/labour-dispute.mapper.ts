import { decode, LABOUR_DISPUTE_STATUS } from '@linli/vocabulary';
import type { LabourDisputeRecord } from './labour-dispute.record.js';
import type { LabourDispute } from './labour-dispute.type.js';

/** A row of the register of labour disputes as the graph publishes it. */
export function toLabourDispute(row: LabourDisputeRecord): LabourDispute {
  return {
    disputeNo: row.disputeNo,
    organisationCode: row.organisationCode,
    filedDate: row.filedDate,
    status: decode(LABOUR_DISPUTE_STATUS, row.statusCode),
    mediationCaseNo: row.mediationCaseNo,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
