import { before, from, listPage, loadOne, upTo, whenSql, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { CorrectionCaseFilter } from './correction-case.input.js';
import { toCorrectionCase } from './correction-case.mapper.js';
import { CorrectionCaseRecord } from './correction-case.record.js';
import type { CorrectionCase } from './correction-case.type.js';

/** Reads correction cases by number. */
export function createCorrectionCaseLoader(db: RegisterDatabase) {
  return loadOne<CorrectionCaseRecord, CorrectionCase, string>(db, { record: CorrectionCaseRecord, by: 'caseNo', toType: toCorrectionCase });
}

/** Reads a page of the cases that are not discharged, those whose term ends soonest first. */
export function createCorrectionCasePage(db: RegisterDatabase) {
  return ({ endsBefore, activeOn, checkInOverdueOn }: CorrectionCaseFilter, page: PageRequest): Promise<Connection<CorrectionCase>> => {
    const where = [
      before('toDate' as const, endsBefore),
      upTo('fromDate' as const, activeOn),
      from('toDate' as const, activeOn),
      checkInOverdueOn ? whenSql('EXISTS (SELECT FROM "jzbd" b WHERE b."ajbh" = t."ajbh" AND b."yqrq" < ?::date AND b."bdrq" IS NULL)', checkInOverdueOn) : null,
    ];
    return listPage<CorrectionCaseRecord, CorrectionCase>(db, { record: CorrectionCaseRecord, toType: toCorrectionCase, orderBy: 'toDate', where }, page);
  };
}
