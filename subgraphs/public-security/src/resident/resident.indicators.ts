import { defineDimension, defineIndicator } from '@linli/subgraph-kit';
import { SEX } from '@linli/vocabulary';

/** From here on the register's business is entered with its day, so that an earlier state can be told. */
const SINCE = '2021-01-01';

/** Of age on the day, in whole years; a birth of which only the year is known counts from its first day. */
const AGE = '(to_char($1::date, \'YYYYMMDD\')::int - r."csrq"::int) / 10000';

/** Born, alive and not moved away on the day: what every question about residents is cut to. */
export const registered = defineIndicator({
  name: 'registered', zh: '在册', en: 'On the population register, alive and not moved away', of: 'RESIDENT', level: 'S2', area: 'resident', argument: { kind: 'FLAG' }, since: SINCE, isUniverse: true,
  sql: `SELECT r."jmbh" FROM "rkxx" r WHERE r."csrq" <= to_char($1::date, 'YYYYMMDD')
    AND (r."ryzt" = '0' OR (r."ryzt" = '1' AND r."swrq" > $1::date) OR (r."ryzt" = '2' AND EXISTS (SELECT FROM "hkyw" e WHERE e."jmbh" = r."jmbh" AND e."ywlx" = '106' AND e."blrq" > $1::date)))
    AND NOT EXISTS (SELECT FROM "hkyw" e WHERE e."jmbh" = r."jmbh" AND e."ywlx" = '105' AND e."blrq" > $1::date)`,
});

export const age = defineIndicator({
  name: 'age', zh: '年龄', en: 'Age on the day', of: 'RESIDENT', level: 'S2', area: 'resident', argument: { kind: 'RANGE', unit: { zh: '周岁', en: 'whole years' }, min: 0, max: 130 }, since: SINCE,
  sql: `SELECT r."jmbh" FROM "rkxx" r WHERE ($2::int IS NULL OR ${AGE} >= $2::int) AND ($3::int IS NULL OR ${AGE} <= $3::int)`,
});

export const sex = defineDimension({ name: 'SEX', zh: '性别', en: 'sex', of: 'RESIDENT', level: 'S2', area: 'resident', since: SINCE, table: SEX, sql: 'SELECT r."xb", r."jmbh" FROM "rkxx" r WHERE $1::date IS NOT NULL' });

/** Five years each, as the census has them. */
export const ageBand = defineDimension({
  name: 'AGE_BAND', zh: '年龄组', en: 'age band', of: 'RESIDENT', level: 'S2', area: 'resident', since: SINCE,
  sql: `SELECT CASE WHEN a >= 85 THEN '85+' ELSE lpad((a / 5 * 5)::text, 2, '0') || '-' || lpad((a / 5 * 5 + 4)::text, 2, '0') END, n FROM (SELECT ${AGE} AS a, r."jmbh" AS n FROM "rkxx" r) t WHERE a >= 0`,
});
