import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { EMPLOYMENT_AID_KIND } from '@linli/vocabulary';

/** What can be asked of aid in finding work: whose household has nobody at work is its first kind. First and last day included. */
export const employmentAidIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'employmentAid', zh: '就业援助', en: 'is helped to find work, by the kind of hardship', of: 'RESIDENT', level: 'S2', area: 'employment-aid', argument: codesOf(EMPLOYMENT_AID_KIND),
    // Aid that ended before this day is not in the register any more.
    since: '2023-07-01',
    sql: 'SELECT jmbh FROM jyyz WHERE ksrq <= $1::date AND (jsrq IS NULL OR jsrq >= $1::date) AND yzlb = ANY($2::text[])',
  }),
];
