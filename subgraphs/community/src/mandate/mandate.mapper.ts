import { decode, MANDATE_STATUS } from '@linli/vocabulary';
import type { MandateRecord } from './mandate.record.js';
import type { Mandate } from './mandate.type.js';

/** A row of the list of mandates as the graph publishes it. */
export function toMandate(row: MandateRecord): Mandate {
  return {
    mandateNo: row.mandateNo,
    fromDate: row.fromDate,
    toDate: row.toDate,
    status: decode(MANDATE_STATUS, row.statusCode),
    residentNo: row.residentNo,
    workerNo: row.workerNo,
    itemCode: row.itemCode,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
