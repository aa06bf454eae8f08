import { ALIVE_CHECK_METHOD, decode, PENSION_STATUS } from '@linli/vocabulary';
import type { PensionRecord } from './pension.record.js';
import type { Pension } from './pension.type.js';

/** A row of the pension register as the graph publishes it. */
export function toPension(row: PensionRecord): Pension {
  return {
    fenPerMonth: row.fenPerMonth,
    fromDate: row.fromDate,
    status: decode(PENSION_STATUS, row.statusCode),
    lastAliveCheckDate: row.lastAliveCheckDate,
    aliveCheckMethod: decode(ALIVE_CHECK_METHOD, row.aliveCheckMethodCode),
    stoppedDate: row.stoppedDate,
    stopReason: row.stopReason,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
