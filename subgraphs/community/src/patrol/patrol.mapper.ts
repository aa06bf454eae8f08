import { decode, PATROL_FINDING } from '@linli/vocabulary';
import type { PatrolRecord } from './patrol.record.js';
import type { Patrol } from './patrol.type.js';

/** A row of the list of patrols as the graph publishes it. */
export function toPatrol(row: PatrolRecord): Patrol {
  return {
    patrolNo: row.patrolNo,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    findings: row.findingCodes.map((code) => decode(PATROL_FINDING, code)).filter((finding) => finding !== null),
    workerNo: row.workerNo,
    gridCode: row.gridCode,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
