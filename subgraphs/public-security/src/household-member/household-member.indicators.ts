import { defineDimension, defineIndicator, type Dimension, type Indicator } from '@linli/subgraph-kit';
import { AS_OF_DIGITS } from '../resident/as-of-digits.js';

/** Lines of the books that were closed before this day are not in the register any more. */
const SINCE = '2016-07-01';

// On the day on which somebody dies or leaves he is not a member any more.
const OPEN_LINES = 'hcy m WHERE m.qrrq <= $1::date AND (m.qcrq IS NULL OR m.qcrq > $1::date)';

/** The members whose birthday says that they are younger (or not) than so many years. */
function householdsWith(comparison: string, years: number): string {
  return `SELECT m.hh FROM hcy m JOIN rkxx p ON p.jmbh = m.jmbh WHERE m.qrrq <= $1::date AND (m.qcrq IS NULL OR m.qcrq > $1::date) AND p.csrq <= ${AS_OF_DIGITS}::text AND p.csrq ${comparison} (${AS_OF_DIGITS} - ${years * 10_000})::text`;
}

/** What can be asked of the lines of the hukou books. */
export const householdMemberIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'livesAlone', zh: '独居', en: 'the only member of his household', of: 'RESIDENT', level: 'S2', area: 'resident', argument: { kind: 'FLAG' }, since: SINCE,
    sql: `SELECT min(m.jmbh) FROM ${OPEN_LINES} GROUP BY m.hh HAVING count(*) = 1`,
  }),
  defineIndicator({
    name: 'householdSize', zh: '户内人数', en: 'members of the household', of: 'HOUSEHOLD', level: 'S2', area: 'household', argument: { kind: 'RANGE', unit: { zh: '人', en: 'persons' }, min: 1, max: 64 }, since: SINCE,
    sql: `SELECT m.hh FROM ${OPEN_LINES} GROUP BY m.hh HAVING count(*) BETWEEN coalesce($2::int, 1) AND coalesce($3::int, 2147483647)`,
  }),
  defineIndicator({
    name: 'householdOfOne', zh: '单人户', en: 'a household of one', of: 'HOUSEHOLD', level: 'S2', area: 'household', argument: { kind: 'FLAG' }, since: SINCE,
    sql: `SELECT m.hh FROM ${OPEN_LINES} GROUP BY m.hh HAVING count(*) = 1`,
  }),
  defineIndicator({
    name: 'householdWithMinor', zh: '有未成年人的家庭户', en: 'with a member under 18', of: 'HOUSEHOLD', level: 'S2', area: 'household', argument: { kind: 'FLAG' }, since: SINCE,
    sql: householdsWith('>', 18),
  }),
  defineIndicator({
    name: 'householdWithElder', zh: '有65岁以上老年人的家庭户', en: 'with a member of 65 or over', of: 'HOUSEHOLD', level: 'S2', area: 'household', argument: { kind: 'FLAG' }, since: SINCE,
    sql: householdsWith('<=', 65),
  }),
];

/** From residents to their households: how a question about households is asked of their members. */
export const householdMemberDimensions: readonly Dimension[] = [
  defineDimension({ name: 'HOUSEHOLD', zh: '户', en: 'household', of: 'RESIDENT', level: 'S2', area: 'household', since: SINCE, leadsTo: 'HOUSEHOLD', sql: `SELECT m.hh, m.jmbh FROM ${OPEN_LINES}` }),
];
