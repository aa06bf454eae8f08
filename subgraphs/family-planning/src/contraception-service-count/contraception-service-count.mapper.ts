import type { ContraceptionServiceCountRecord } from './contraception-service-count.record.js';
import type { ContraceptionServiceCount } from './contraception-service-count.type.js';

/** A count of services as the graph publishes it. */
export function toContraceptionServiceCount(row: ContraceptionServiceCountRecord): ContraceptionServiceCount {
  return { year: row.year, quarter: row.quarter, servedCount: row.servedCount, gridCode: row.gridCode, asOf: row.asOf, recordedAt: row.recordedAt };
}
