import { activeOn, beginsWith, checkGridPrefix, differs, equals, isCode, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { encodeOne, MANDATE_STATUS } from '@linli/vocabulary';
import type { MandateFilter } from './mandate.input.js';
import { toMandate } from './mandate.mapper.js';
import { MandateRecord } from './mandate.record.js';
import type { Mandate } from './mandate.type.js';

/** Reads mandates by number. */
export function createMandateLoader(db: RegisterDatabase) {
  return loadOne(db, { record: MandateRecord, by: 'mandateNo', toType: toMandate });
}

/** Reads the mandates of residents, newest first; one person gives few. */
export function createMandatesOfResident(db: RegisterDatabase) {
  return (on: string | null | undefined) => loadMany(db, { record: MandateRecord, by: 'residentNo', toType: toMandate, where: standsOn(on), orderBy: 'fromDate', isDescending: true });
}

/** Reads a page of mandates, newest first. */
export function createMandatePage(db: RegisterDatabase) {
  return (filter: MandateFilter, page: PageRequest): Promise<Connection<Mandate>> =>
    listPage(db, { record: MandateRecord, toType: toMandate, where: conditionsOf(filter), orderBy: 'fromDate', isDescending: true }, page);
}

function conditionsOf({ gridCodePrefix, status, agentWorkerNo, activeOn: on }: MandateFilter) {
  return [
    beginsWith('gridCode', checkGridPrefix(gridCodePrefix)), isCode('statusCode', { table: MANDATE_STATUS, word: status }), equals('workerNo', agentWorkerNo), ...standsOn(on),
  ];
}

// Within its term a mandate ends only by being revoked; when that was, the register does not hold.
function standsOn(on: string | null | undefined) {
  return on === null || on === undefined ? [] : [...activeOn(on), differs('statusCode', encodeOne(MANDATE_STATUS, 'REVOKED'))];
}
