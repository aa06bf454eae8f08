import { beforeOrNever, beginsWith, isCode, listPage, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { PENSION_STATUS } from '@linli/vocabulary';
import type { PensionFilter } from './pension.input.js';
import { toPension } from './pension.mapper.js';
import { PensionRecord } from './pension.record.js';
import type { Pension } from './pension.type.js';

/** Reads the pension of residents. */
export function createPensionLoader(db: RegisterDatabase) {
  return loadOne(db, { record: PensionRecord, by: 'residentNo', toType: toPension });
}

/** Reads a page of pensions. */
export function createPensionPage(db: RegisterDatabase) {
  return (selection: PensionFilter, page: PageRequest): Promise<Connection<Pension>> =>
    listPage(db, { record: PensionRecord, toType: toPension, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: PensionFilter) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    isCode('statusCode', { table: PENSION_STATUS, word: selection.status }),
    // Never checked is the longest ago of all.
    beforeOrNever('lastAliveCheckDate', selection.aliveCheckBefore),
  ];
}
