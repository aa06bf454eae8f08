import { decode, FLOATING_NOTICE_KIND, NOTICE_DIRECTION } from '@linli/vocabulary';
import type { FloatingNoticeRecord } from './floating-notice.record.js';
import type { FloatingNotice } from './floating-notice.type.js';

/** A two-ended notice as the graph publishes it. */
export function toFloatingNotice(row: FloatingNoticeRecord): FloatingNotice {
  return {
    noticeNo: row.noticeNo,
    originDivisionCode: row.originDivisionCode,
    direction: decode(NOTICE_DIRECTION, row.directionCode),
    kind: decode(FLOATING_NOTICE_KIND, row.kindCode),
    sentDate: row.sentDate,
    dueDate: row.dueDate,
    acknowledgedDate: row.acknowledgedDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
