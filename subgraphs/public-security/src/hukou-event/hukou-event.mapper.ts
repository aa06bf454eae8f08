import { decode, HUKOU_EVENT_KIND } from '@linli/vocabulary';
import type { HukouEventRecord } from './hukou-event.record.js';
import type { HukouEvent } from './hukou-event.type.js';

/** A row of the hukou office's book as the graph publishes it. */
export function toHukouEvent(row: HukouEventRecord): HukouEvent {
  return {
    eventNo: row.eventNo,
    kind: decode(HUKOU_EVENT_KIND, row.kindCode),
    date: row.date,
    reason: row.reason,
    from: row.fromText,
    to: row.toText,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
