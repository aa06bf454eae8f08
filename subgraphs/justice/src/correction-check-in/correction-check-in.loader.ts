import { loadMany, type RegisterDatabase } from '@linli/subgraph-kit';
import { toCorrectionCheckIn } from './correction-check-in.mapper.js';
import { CorrectionCheckInRecord } from './correction-check-in.record.js';
import type { CorrectionCheckIn } from './correction-check-in.type.js';

/** Reads the check-ins of correction cases, newest first: at most one a month over a term of years. */
export function createCheckInsOfCorrectionCase(db: RegisterDatabase) {
  return loadMany<CorrectionCheckInRecord, CorrectionCheckIn, string>(db, { record: CorrectionCheckInRecord, by: 'caseNo', toType: toCorrectionCheckIn, orderBy: 'dueDate', isDescending: true });
}
