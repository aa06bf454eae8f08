import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

/** Applications of before this day are not in the register any more. */
const SINCE = '2026-01-01';

/** What can be asked of applications at the one-stop hall. */
export const serviceApplicationIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'applied', zh: '期间申请服务事项', en: 'applied for a service within the days', of: 'RESIDENT', level: 'S2', area: 'service-application', argument: { kind: 'DAYS' }, since: SINCE,
    sql: 'SELECT jmbh FROM bj WHERE tjrq <= $1::date AND tjrq BETWEEN coalesce($2::date, \'-infinity\') AND coalesce($3::date, \'infinity\')',
  }),
  defineIndicator({
    name: 'applicationOpen', zh: '有未办结事项', en: 'an application is not decided yet', of: 'RESIDENT', level: 'S2', area: 'service-application', argument: { kind: 'FLAG' }, since: SINCE,
    sql: 'SELECT jmbh FROM bj WHERE tjrq <= $1::date AND (bjrq IS NULL OR bjrq > $1::date)',
  }),
];
