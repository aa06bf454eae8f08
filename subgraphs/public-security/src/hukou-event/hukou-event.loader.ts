import { beginsWith, from, isCode, listPage, loadMany, loadOne, upTo, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { HUKOU_EVENT_KIND } from '@linli/vocabulary';
import type { HukouEventFilter } from './hukou-event.input.js';
import { toHukouEvent } from './hukou-event.mapper.js';
import { HukouEventRecord } from './hukou-event.record.js';

/** Reads hukou business by its number. */
export function createHukouEventLoader(db: RegisterDatabase) {
  return loadOne(db, { record: HukouEventRecord, by: 'eventNo', toType: toHukouEvent });
}

/** Reads the hukou business of residents, newest first. */
export function createHukouEventsOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: HukouEventRecord, by: 'residentNo', toType: toHukouEvent, orderBy: 'date', isDescending: true });
}

/** Reads a page of hukou business, newest first. */
export function createHukouEventPage(db: RegisterDatabase) {
  return (filter: HukouEventFilter, page: PageRequest) => listPage(db, {
    record: HukouEventRecord, toType: toHukouEvent, orderBy: 'date', isDescending: true,
    where: [beginsWith('gridCode', filter.gridCodePrefix), isCode('kindCode', { table: HUKOU_EVENT_KIND, word: filter.kind }), from('date', filter.from), upTo('date', filter.upTo)],
  }, page);
}
