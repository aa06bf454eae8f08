import { codesOf, defineDimension, defineIndicator, type Dimension, type Indicator } from '@linli/subgraph-kit';
import { PROVINCE, RESIDENCE_BASIS } from '@linli/vocabulary';

// A registration has no end: who has left since is in no row, so that of an earlier day the register can say nothing.
const SINCE = null;

// Of two that were never closed the one that was taken down last counts.
const CURRENT = 'SELECT DISTINCT ON (jmbh) jmbh, ddrq, jzsy, lyd FROM jzdj WHERE ddrq <= $1::date ORDER BY jmbh, ywsj DESC, djbh';

/** What can be asked of those who came from other districts. */
export const residenceRegistrationIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'residenceRegistered', zh: '已办居住登记的流动人口', en: 'registered as a resident from another district', of: 'RESIDENT', level: 'S2', area: 'residence-registration', argument: { kind: 'FLAG' }, since: SINCE,
    sql: 'SELECT jmbh FROM jzdj WHERE ddrq <= $1::date',
  }),
  defineIndicator({
    name: 'residenceBasis', zh: '居住事由', en: 'basis of the stay', of: 'RESIDENT', level: 'S2', area: 'residence-registration', argument: codesOf(RESIDENCE_BASIS), since: SINCE,
    sql: `SELECT c.jmbh FROM (${CURRENT}) c WHERE c.jzsy = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'daysSinceArrival', zh: '来本区居住天数', en: 'days since he came', of: 'RESIDENT', level: 'S2', area: 'residence-registration', argument: { kind: 'RANGE', unit: { zh: '天', en: 'days' }, min: 0, max: 40_000 }, since: SINCE,
    sql: `SELECT c.jmbh FROM (${CURRENT}) c WHERE $1::date - c.ddrq BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)`,
  }),
  defineIndicator({
    name: 'originProvince', zh: '来源省份', en: 'province that he came from', of: 'RESIDENT', level: 'S2', area: 'residence-registration', argument: codesOf(PROVINCE), since: SINCE,
    sql: `SELECT c.jmbh FROM (${CURRENT}) c WHERE left(c.lyd, 2) = ANY($2::text[])`,
  }),
];

/** How those who came from other districts can be divided. */
export const residenceRegistrationDimensions: readonly Dimension[] = [
  defineDimension({ name: 'ORIGIN_PROVINCE', zh: '来源省份', en: 'province that he came from', of: 'RESIDENT', level: 'S2', area: 'residence-registration', since: SINCE, table: PROVINCE, sql: `SELECT left(c.lyd, 2), c.jmbh FROM (${CURRENT}) c` }),
];
