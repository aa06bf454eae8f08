import { decode, DUTY_KIND } from '@linli/vocabulary';
import type { DutyRecord } from './duty.record.js';
import type { Duty } from './duty.type.js';

/** A row of the map of duties as the graph publishes it. */
export function toDuty(row: DutyRecord): Duty {
  return {
    dutyNo: row.dutyNo,
    kind: decode(DUTY_KIND, row.kindCode),
    level: row.level,
    fromDate: row.fromDate,
    toDate: row.toDate,
    workerNo: row.workerNo,
    gridCode: row.gridCode,
    buildingNo: row.buildingNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
