import type { MediatorRecord } from './mediator.record.js';
import type { Mediator } from './mediator.type.js';

/** A row of the mediator register as the graph publishes it. */
export function toMediator(row: MediatorRecord): Mediator {
  return {
    mediatorNo: row.mediatorNo,
    name: row.name,
    communityCode: row.communityCode,
    isFiveElders: row.isFiveElders,
    certificateNo: row.certificateNo,
    appointedDate: row.appointedDate,
    committeeNo: row.committeeNo,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
