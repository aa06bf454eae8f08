import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

/** Registrations of before this day are not in the register any more. */
const SINCE = '2016-07-01';

/** What can be asked of birth registrations, of the mother. */
export const birthRegistrationIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'registeredToBear', zh: '期间办理生育登记', en: 'registered to bear a child within the days', of: 'RESIDENT', level: 'S3', area: 'birth-registration', argument: { kind: 'DAYS' }, since: SINCE,
    sql: 'SELECT jmbh FROM sydj WHERE djrq <= $1::date AND djrq BETWEEN coalesce($2::date, \'-infinity\') AND coalesce($3::date, \'infinity\')',
  }),
  defineIndicator({
    name: 'registeredParity', zh: '登记孩次', en: 'which child her last registration is about', of: 'RESIDENT', level: 'S3', area: 'birth-registration', argument: { kind: 'RANGE', unit: { zh: '孩', en: 'children' }, min: 1, max: 20 }, since: SINCE,
    sql: 'SELECT jmbh FROM sydj WHERE djrq <= $1::date GROUP BY jmbh HAVING max(hc) BETWEEN coalesce($2::int, 1) AND coalesce($3::int, 2147483647)',
  }),
];
