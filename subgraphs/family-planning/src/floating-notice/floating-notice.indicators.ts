import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

/** Notices of before this day are not in the register any more. */
const SINCE = '2024-07-01';

/** What can be asked of the notices between where somebody lives and where he came from. */
export const floatingNoticeIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'noticeSent', zh: '期间有两头通报', en: 'a notice about him was sent within the days', of: 'RESIDENT', level: 'S3', area: 'floating-notice', argument: { kind: 'DAYS' }, since: SINCE,
    sql: 'SELECT jmbh FROM lttb WHERE fsrq <= $1::date AND fsrq BETWEEN coalesce($2::date, \'-infinity\') AND coalesce($3::date, \'infinity\')',
  }),
  defineIndicator({
    name: 'noticeOverdue', zh: '两头通报逾期未回复', en: 'a notice about him is overdue to be acknowledged', of: 'RESIDENT', level: 'S3', area: 'floating-notice', argument: { kind: 'FLAG' }, since: SINCE,
    sql: 'SELECT jmbh FROM lttb WHERE fsrq <= $1::date AND hfqx < $1::date AND (hfrq IS NULL OR hfrq > $1::date)',
  }),
];
