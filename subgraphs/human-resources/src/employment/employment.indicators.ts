import { codesOf, defineDimension, defineIndicator, type Dimension, type Indicator } from '@linli/subgraph-kit';
import { OCCUPATION_STATUS } from '@linli/vocabulary';

/** Whoever died or moved before this day is not in the register any more. */
const SINCE = '2016-07-01';

// First and last day included.
const RUNNING = 'jydj WHERE ksrq <= $1::date AND (jsrq IS NULL OR jsrq >= $1::date)';

/** What can be asked of employments. */
export const employmentIndicators: readonly Indicator[] = [
  defineIndicator({ name: 'working', zh: '在业', en: 'has work that is registered', of: 'RESIDENT', level: 'S2', area: 'employment', argument: { kind: 'FLAG' }, since: SINCE, sql: `SELECT jmbh FROM ${RUNNING}` }),
  defineIndicator({
    name: 'occupation', zh: '从业状况', en: 'works as', of: 'RESIDENT', level: 'S2', area: 'employment', argument: codesOf(OCCUPATION_STATUS), since: SINCE,
    sql: `SELECT jmbh FROM ${RUNNING} AND zy = ANY($2::text[])`,
  }),
];

/** How those who work can be divided; of two jobs the later one counts. */
export const employmentDimensions: readonly Dimension[] = [
  defineDimension({
    name: 'OCCUPATION', zh: '从业状况', en: 'what he works as', of: 'RESIDENT', level: 'S2', area: 'employment', since: SINCE, table: OCCUPATION_STATUS,
    sql: `SELECT j.zy, j.jmbh FROM (SELECT DISTINCT ON (jmbh) zy, jmbh FROM ${RUNNING} ORDER BY jmbh, ksrq DESC, jyxh DESC) j`,
  }),
];
