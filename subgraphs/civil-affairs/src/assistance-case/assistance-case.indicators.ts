import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { ASSISTANCE_KIND } from '@linli/vocabulary';

/** Cases that ended before this day are not in the register any more. */
const SINCE = '2020-07-01';

// Approved, or ended since; first and last day included. When a case that is still under review began to be, or one was refused, it was not assistance.
const IN_FORCE = 'shjz c WHERE c.shjg IN (\'02\', \'04\') AND c.ksrq <= $1::date AND (c.tfrq IS NULL OR c.tfrq >= $1::date)';
// A review moves the next one, so that what was due on an earlier day is written over.
const REVIEWED = 'shjz c WHERE c.shjg = \'02\' AND c.ksrq <= $1::date AND (c.tfrq IS NULL OR c.tfrq >= $1::date)';

/** What can be asked of social assistance, of the persons of a case and of the household that asked for it. */
export const assistanceCaseIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'assistance', zh: '享受社会救助', en: 'is helped by assistance of a kind', of: 'RESIDENT', level: 'S3', area: 'assistance-case', argument: codesOf(ASSISTANCE_KIND), since: SINCE,
    sql: `SELECT unnest(c.jzdxbh) FROM ${IN_FORCE} AND c.jzlb = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'assistanceReviewOverdue', zh: '救助复核逾期', en: 'the review of his assistance is overdue', of: 'RESIDENT', level: 'S3', area: 'assistance-case', argument: { kind: 'FLAG' }, since: null,
    sql: `SELECT unnest(c.jzdxbh) FROM ${REVIEWED} AND c.fhqx < $1::date`,
  }),
  defineIndicator({
    name: 'householdAssistance', zh: '户享受社会救助', en: 'the household is helped by assistance of a kind', of: 'HOUSEHOLD', level: 'S3', area: 'assistance-case', argument: codesOf(ASSISTANCE_KIND), since: SINCE,
    sql: `SELECT c.hh FROM ${IN_FORCE} AND c.jzlb = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'householdAssistanceAmount', zh: '户救助金额', en: 'what the household is paid in all', of: 'HOUSEHOLD', level: 'S3', area: 'assistance-case',
    argument: { kind: 'RANGE', unit: { zh: '分/月', en: 'fen a month' }, min: 0, max: 10_000_000 }, since: SINCE,
    sql: `SELECT c.hh FROM ${IN_FORCE} GROUP BY c.hh HAVING sum(c.mybzje) BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)`,
  }),
  defineIndicator({
    name: 'householdReviewDue', zh: '户救助复核到期日', en: 'a review of the household\'s assistance is due within the days', of: 'HOUSEHOLD', level: 'S3', area: 'assistance-case', argument: { kind: 'DAYS' }, since: null,
    sql: `SELECT c.hh FROM ${REVIEWED} AND c.fhqx BETWEEN coalesce($2::date, '-infinity') AND coalesce($3::date, 'infinity')`,
  }),
];
