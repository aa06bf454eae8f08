import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

// A lease that is renewed is written over, and so is what a check has found.
const SINCE = null;

const LET = 'czfw f WHERE f.qzrq <= $1::date AND f.dqrq >= $1::date';

/** What can be asked of rented dwellings, of whoever lets them and lives in them. */
export const rentalDwellingIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'letsDwelling', zh: '出租房屋的房主', en: 'lets a dwelling', of: 'RESIDENT', level: 'S2', area: 'rental-dwelling', argument: { kind: 'FLAG' }, since: SINCE,
    sql: `SELECT f.fzbh FROM ${LET} AND f.fzbh IS NOT NULL`,
  }),
  defineIndicator({
    name: 'rentsDwelling', zh: '承租人', en: 'rents a dwelling', of: 'RESIDENT', level: 'S2', area: 'rental-dwelling', argument: { kind: 'FLAG' }, since: SINCE,
    sql: `SELECT unnest(f.czrbh) FROM ${LET}`,
  }),
  defineIndicator({
    name: 'rentalHazardOpen', zh: '所租房屋有隐患的户', en: 'a member rents a dwelling in which a check has found a hazard', of: 'HOUSEHOLD', level: 'S2', area: 'rental-dwelling', argument: { kind: 'FLAG' }, since: SINCE,
    sql: 'SELECT p.hh FROM (SELECT unnest(czrbh) AS jmbh FROM czfw WHERE qzrq <= $1::date AND dqrq >= $1::date AND cardinality(yh) > 0) t JOIN rkxx p ON p.jmbh = t.jmbh',
  }),
];
