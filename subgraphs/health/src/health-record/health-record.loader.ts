import { beginsWith, equals, isCode, listPage, loadOne, whenSql, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { HEALTH_STATUS_BRIEF } from '@linli/vocabulary';
import type { HealthRecordFilter } from './health-record.input.js';
import { toHealthRecord } from './health-record.mapper.js';
import { HealthRecordRecord } from './health-record.record.js';
import type { HealthRecord } from './health-record.type.js';
import { HEALTH_STATUS_CODES } from './health-status-codes.js';

/** Reads health records by number. */
export function createHealthRecordLoader(db: RegisterDatabase) {
  return loadOne<HealthRecordRecord, HealthRecord, string>(db, { record: HealthRecordRecord, by: 'recordNo', toType: toHealthRecord });
}

/** Reads the latest health record of residents. */
export function createHealthRecordOfResident(db: RegisterDatabase) {
  return loadOne(db, { record: HealthRecordRecord, by: 'residentNo', toType: toHealthRecord, orderBy: 'openedDate', isDescending: true });
}

/** Reads a page of health records, by number. */
export function createHealthRecordPage(db: RegisterDatabase) {
  return (filter: HealthRecordFilter, page: PageRequest) => listPage(db, {
    record: HealthRecordRecord, toType: toHealthRecord,
    where: [
      beginsWith('gridCode', filter.gridCodePrefix), equals('clinic', filter.clinic),
      isCode('healthStatusCode', { table: HEALTH_STATUS_BRIEF, word: filter.healthStatus, crosswalk: HEALTH_STATUS_CODES }),
      filter.contractActiveOn ? whenSql(`coalesce(${RUNS_ON}, false)`, filter.contractActiveOn) : null,
      filter.contractMissingOn ? whenSql(`NOT coalesce(${RUNS_ON}, false)`, filter.contractMissingOn) : null,
    ],
  }, page);
}

// Null, not false, where no contract was ever signed.
const RUNS_ON = 'CAST(? AS date) BETWEEN t."qyrq" AND coalesce(t."qyjzrq", \'infinity\')';
