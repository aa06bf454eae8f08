import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

/** What can be asked of birth certificates, of the mother: a child without hukou has no number to be counted by. */
export const birthCertificateIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'gaveBirth', zh: '期间分娩', en: 'gave birth within the days', of: 'RESIDENT', level: 'S3', area: 'birth-certificate', argument: { kind: 'DAYS' },
    // Certificates of before this day are not in the register any more.
    since: '2016-07-01',
    sql: 'SELECT mqbh FROM csyxzm WHERE csrq <= $1::date AND csrq BETWEEN coalesce($2::date, \'-infinity\') AND coalesce($3::date, \'infinity\')',
  }),
  defineIndicator({
    name: 'daysWithUnregisteredChild', zh: '子女出生未登记户口天数', en: 'days since she bore a child that has no hukou yet', of: 'RESIDENT', level: 'S3', area: 'birth-certificate', argument: { kind: 'RANGE', unit: { zh: '天', en: 'days' }, min: 0, max: 3_660 },
    // When a child was registered is not held.
    since: null,
    sql: 'SELECT mqbh FROM csyxzm WHERE csrq <= $1::date AND yrbh IS NULL AND $1::date - csrq BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)',
  }),
];
