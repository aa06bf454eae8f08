import { beginsWith, from, isRecorded, listPage, loadMany, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { toFuneralRecord } from './funeral-record.mapper.js';
import { FuneralRecordRecord } from './funeral-record.record.js';
import type { FuneralRecord } from './funeral-record.type.js';

/** What a list of funerals can be narrowed by; what is not given does not narrow. */
export interface FuneralRecordSelection {
  readonly gridCodePrefix?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly upTo?: string | null | undefined;
  readonly isLinked?: boolean | null | undefined;
}

/** Reads funerals by number. */
export function createFuneralRecordLoader(db: RegisterDatabase) {
  return loadOne(db, { record: FuneralRecordRecord, by: 'funeralNo', toType: toFuneralRecord });
}

/** Reads a page of funerals. */
export function createFuneralRecordPage(db: RegisterDatabase) {
  return (selection: FuneralRecordSelection, page: PageRequest): Promise<Connection<FuneralRecord>> =>
    listPage(db, { record: FuneralRecordRecord, toType: toFuneralRecord, where: conditionsOf(selection) }, page);
}

/** Reads the records of residents' funerals, newest first. */
export function createFuneralsOfResident(db: RegisterDatabase) {
  return loadMany<FuneralRecordRecord, FuneralRecord>(db, { record: FuneralRecordRecord, by: 'residentNo', toType: toFuneralRecord, orderBy: 'date', isDescending: true });
}

function conditionsOf(selection: FuneralRecordSelection) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    from('date', selection.from),
    upTo('date', selection.upTo),
    isRecorded('residentNo', selection.isLinked),
  ];
}
