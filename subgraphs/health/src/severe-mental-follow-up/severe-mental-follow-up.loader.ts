import { beginsWith, listPage, loadOne, upTo, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { SevereMentalFollowUpFilter } from './severe-mental-follow-up.input.js';
import { toSevereMentalFollowUp } from './severe-mental-follow-up.mapper.js';
import { SevereMentalFollowUpRecord } from './severe-mental-follow-up.record.js';

/** Reads sealed follow-ups by number. */
export function createSevereMentalFollowUpLoader(db: RegisterDatabase) {
  return loadOne(db, { record: SevereMentalFollowUpRecord, by: 'followUpNo', toType: toSevereMentalFollowUp });
}

/** Reads a page of sealed follow-ups, the earliest due first. */
export function createSevereMentalFollowUpPage(db: RegisterDatabase) {
  return (filter: SevereMentalFollowUpFilter, page: PageRequest) => listPage(db, {
    record: SevereMentalFollowUpRecord, toType: toSevereMentalFollowUp, orderBy: 'nextDueDate',
    where: [beginsWith('gridCode', filter.gridCodePrefix), upTo('nextDueDate', filter.dueBy)],
  }, page);
}
