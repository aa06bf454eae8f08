import type { FuneralRecordRecord } from './funeral-record.record.js';
import type { FuneralRecord } from './funeral-record.type.js';

/** A record of a funeral as the graph publishes it: without grid and digest. */
export function toFuneralRecord(row: FuneralRecordRecord): FuneralRecord {
  return {
    funeralNo: row.funeralNo,
    residentNo: row.residentNo,
    name: row.name,
    date: row.date,
    place: row.place,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
