import { loadMany, type RegisterDatabase } from '@linli/subgraph-kit';
import { toCorrectionHelp } from './correction-help.mapper.js';
import { CorrectionHelpRecord } from './correction-help.record.js';
import type { CorrectionHelp } from './correction-help.type.js';

/** Reads the helps of correction cases, newest first. */
export function createHelpsOfCorrectionCase(db: RegisterDatabase) {
  return loadMany<CorrectionHelpRecord, CorrectionHelp, string>(db, { record: CorrectionHelpRecord, by: 'caseNo', toType: toCorrectionHelp, orderBy: 'date', isDescending: true });
}
