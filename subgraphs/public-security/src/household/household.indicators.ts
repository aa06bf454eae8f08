import { codesOf, defineDimension, defineIndicator, type Dimension, type Indicator } from '@linli/subgraph-kit';
import { HOUSEHOLD_KIND } from '@linli/vocabulary';

/** Books that were cancelled before this day are not in the register any more. */
const SINCE = '2016-07-01';

const STANDING = 'hxx WHERE lhrq <= $1::date AND (xhrq IS NULL OR xhrq > $1::date)';

/** What can be asked of the register of households. */
export const householdIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'householdStanding', zh: '在册户', en: 'established and not cancelled', of: 'HOUSEHOLD', level: 'S2', area: 'household', argument: { kind: 'FLAG' }, since: SINCE, isUniverse: true,
    sql: `SELECT hh FROM ${STANDING}`,
  }),
  defineIndicator({
    name: 'householdKind', zh: '户类型', en: 'kind of household', of: 'HOUSEHOLD', level: 'S2', area: 'household', argument: codesOf(HOUSEHOLD_KIND), since: SINCE,
    sql: `SELECT hh FROM ${STANDING} AND hlx = ANY($2::text[])`,
  }),
];

/** How households can be divided. Where a household stands is this register's to say: the community's lists hold residents and addresses, and no households. */
export const householdDimensions: readonly Dimension[] = [
  defineDimension({ name: 'GRID', zh: '户所在网格', en: 'grid of the household\'s address', of: 'HOUSEHOLD', level: 'S2', area: 'household', since: SINCE, sql: `SELECT szwg, hh FROM ${STANDING}` }),
];
