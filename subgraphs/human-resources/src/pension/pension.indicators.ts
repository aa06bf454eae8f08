import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

// Since when a pension is suspended is not held.
const PAID = 'yldy WHERE ksrq <= $1::date AND dyzt = \'01\'';

/** What can be asked of pensions. */
export const pensionIndicators: readonly Indicator[] = [
  defineIndicator({ name: 'pensionActive', zh: '养老待遇发放中', en: 'a pension is paid to him', of: 'RESIDENT', level: 'S2', area: 'pension', argument: { kind: 'FLAG' }, since: null, sql: `SELECT jmbh FROM ${PAID}` }),
  defineIndicator({
    name: 'pensionAmount', zh: '养老待遇金额', en: 'how much pension is paid to him', of: 'RESIDENT', level: 'S3', area: 'pension', argument: { kind: 'RANGE', unit: { zh: '分/月', en: 'fen a month' }, min: 0, max: 10_000_000 }, since: null,
    sql: `SELECT jmbh FROM ${PAID} AND ydyje BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)`,
  }),
  defineIndicator({
    name: 'daysSinceAliveCheck', zh: '距上次生存认证天数', en: 'days since the pensioner was last known to be alive', of: 'RESIDENT', level: 'S2', area: 'pension', argument: { kind: 'RANGE', unit: { zh: '天', en: 'days' }, min: 0, max: 36_600 }, since: null,
    sql: `SELECT jmbh FROM ${PAID} AND rzrq <= $1::date AND $1::date - rzrq BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)`,
  }),
];
