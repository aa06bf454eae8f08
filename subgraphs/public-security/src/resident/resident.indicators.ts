import { codesOf, defineDimension, defineIndicator, type Dimension, type Indicator } from '@linli/subgraph-kit';
import { HUKOU_TYPE, MARITAL_STATUS, SEX } from '@linli/vocabulary';
import { AGE_BANDS } from './age-bands.js';
import { AS_OF_DIGITS } from './as-of-digits.js';
import { REGISTERED_ON } from './registered-on.js';

/** Who died or moved before this day is not in the register any more. */
const SINCE = '2016-07-01';

// Days of birth are YYYYMMDD, with 00 for what is not known: as text they stand in the order of the days, and of a year alone its beginning counts.
const bornBefore = (years: string): string => `(${AS_OF_DIGITS} - 10000 * (${years}))::text`;

// What has no history is asked of today alone, when the register's own column says who is on it; the day is named because every statement is given one.
const REGISTERED_TODAY = '$1::date IS NOT NULL AND ryzt = \'0\'';

/** What can be asked of the population register's residents. */
export const residentIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'registered', zh: '户籍或居住登记在册', en: 'on the register: alive and not moved away', of: 'RESIDENT', level: 'S2', area: 'resident', argument: { kind: 'FLAG' }, since: SINCE, isUniverse: true,
    sql: `SELECT p.jmbh ${REGISTERED_ON}`,
  }),
  defineIndicator({
    name: 'age', zh: '周岁年龄', en: 'age in whole years, of those on the register', of: 'RESIDENT', level: 'S2', area: 'resident',
    argument: { kind: 'RANGE', unit: { zh: '岁', en: 'years' }, min: 0, max: 130 }, since: SINCE,
    sql: `SELECT p.jmbh ${REGISTERED_ON} AND p.csrq <= ${bornBefore('coalesce($2::int, 0)')} AND p.csrq > ${bornBefore('coalesce($3::int, 150) + 1')}`,
  }),
  defineIndicator({
    name: 'sex', zh: '性别', en: 'sex, of those on the register', of: 'RESIDENT', level: 'S2', area: 'resident', argument: codesOf(SEX), since: SINCE,
    sql: `SELECT p.jmbh ${REGISTERED_ON} AND p.xb = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'registeredMaritalStatus', zh: '户籍登记婚姻状况', en: 'marital status as the hukou book has it, of those on the register', of: 'RESIDENT', level: 'S2', area: 'hukou', argument: codesOf(MARITAL_STATUS), since: null,
    sql: `SELECT jmbh FROM rkxx WHERE ${REGISTERED_TODAY} AND hyzk = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'hukouType', zh: '户口性质', en: 'kind of hukou, of those on the register', of: 'RESIDENT', level: 'S2', area: 'hukou', argument: codesOf(HUKOU_TYPE), since: null,
    sql: `SELECT jmbh FROM rkxx WHERE ${REGISTERED_TODAY} AND hklx = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'awayFromHukou', zh: '人户分离', en: 'lives elsewhere than where his hukou is', of: 'RESIDENT', level: 'S2', area: 'hukou', argument: { kind: 'FLAG' }, since: null,
    sql: `SELECT jmbh FROM rkxx WHERE ${REGISTERED_TODAY} AND rylb = '3'`,
  }),
];

/** How residents can be divided by what this register knows. */
export const residentDimensions: readonly Dimension[] = [
  defineDimension({ name: 'SEX', zh: '性别', en: 'sex, of the dead and of those who left too', of: 'RESIDENT', level: 'S2', area: 'resident', since: SINCE, table: SEX, sql: 'SELECT xb, jmbh FROM rkxx WHERE $1::date IS NOT NULL' }),
  defineDimension({
    name: 'AGE_BAND', zh: '年龄段', en: 'band of age', of: 'RESIDENT', level: 'S2', area: 'resident', since: SINCE,
    sql: `SELECT CASE ${AGE_BANDS.map(([band, last]) => (last === null ? `ELSE '${band}'` : `WHEN p.csrq > ${bornBefore(String(last + 1))} THEN '${band}'`)).join(' ')} END, p.jmbh ${REGISTERED_ON}`,
  }),
  defineDimension({ name: 'HUKOU_TYPE', zh: '户口性质', en: 'kind of hukou', of: 'RESIDENT', level: 'S2', area: 'hukou', since: null, table: HUKOU_TYPE, sql: 'SELECT hklx, jmbh FROM rkxx WHERE $1::date IS NOT NULL' }),
];
