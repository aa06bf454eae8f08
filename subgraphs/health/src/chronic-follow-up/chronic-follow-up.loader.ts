import { beginsWith, isCode, listPage, loadMany, loadOne, upTo, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { CHRONIC_CONDITION } from '@linli/vocabulary';
import type { ChronicFollowUpFilter } from './chronic-follow-up.input.js';
import { toChronicFollowUp } from './chronic-follow-up.mapper.js';
import { ChronicFollowUpRecord } from './chronic-follow-up.record.js';

/** Reads chronic follow-ups by number. */
export function createChronicFollowUpLoader(db: RegisterDatabase) {
  return loadOne(db, { record: ChronicFollowUpRecord, by: 'followUpNo', toType: toChronicFollowUp });
}

/** Reads the chronic follow-ups of residents, newest first. */
export function createChronicFollowUpsOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: ChronicFollowUpRecord, by: 'residentNo', toType: toChronicFollowUp, orderBy: 'fromDate', isDescending: true });
}

/** Reads a page of chronic follow-ups, the earliest due first. */
export function createChronicFollowUpPage(db: RegisterDatabase) {
  return (filter: ChronicFollowUpFilter, page: PageRequest) => listPage(db, {
    record: ChronicFollowUpRecord, toType: toChronicFollowUp, orderBy: 'nextDueDate',
    where: [beginsWith('gridCode', filter.gridCodePrefix), isCode('conditionCode', { table: CHRONIC_CONDITION, word: filter.condition }), upTo('nextDueDate', filter.dueBy)],
  }, page);
}
