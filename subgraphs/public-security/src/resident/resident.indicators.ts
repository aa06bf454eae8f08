import { defineDimension, defineIndicator } from '@linli/subgraph-kit';
import { SEX } from '@linli/vocabulary';

/** From here on the register's business is entered with its day, so that an earlier state can be told. */
const SINCE = '2021-01-01';

/** The day as the register writes days. In a select of its own, or it would be written anew for each of a million rows. */
const DAY = '(SELECT to_char($1::date, \'YYYYMMDD\'))';

/** The last birth of whoever is so many years old on the day; one of which only the year is known counts from the first day of that year. */
const bornBy = (years: string): string => `(SELECT (to_char($1::date, 'YYYYMMDD')::int - ${years} * 10000)::text)`;

/** Born, alive and not moved away on the day: what every question about residents is cut to. */
export const registered = defineIndicator({
  name: 'registered', zh: '在册', en: 'On the population register, alive and not moved away', of: 'RESIDENT', level: 'S2', area: 'resident', argument: { kind: 'FLAG' }, since: SINCE, isUniverse: true,
  sql: `SELECT r."jmbh" FROM "rkxx" r WHERE r."csrq" <= ${DAY}
    AND (r."ryzt" = '0' OR (r."ryzt" = '1' AND r."swrq" > $1::date) OR (r."ryzt" = '2' AND EXISTS (SELECT FROM "hkyw" e WHERE e."jmbh" = r."jmbh" AND e."ywlx" = '106' AND e."blrq" > $1::date)))
    AND NOT EXISTS (SELECT FROM "hkyw" e WHERE e."jmbh" = r."jmbh" AND e."ywlx" = '105' AND e."blrq" > $1::date)`,
});

export const age = defineIndicator({
  name: 'age', zh: '年龄', en: 'Age on the day', of: 'RESIDENT', level: 'S2', area: 'resident', argument: { kind: 'RANGE', unit: { zh: '周岁', en: 'whole years' }, min: 0, max: 130 }, since: SINCE,
  sql: `SELECT r."jmbh" FROM "rkxx" r WHERE ($2::int IS NULL OR r."csrq" <= ${bornBy('$2::int')}) AND ($3::int IS NULL OR r."csrq" > ${bornBy('($3::int + 1)')})`,
});

export const sex = defineDimension({ name: 'SEX', zh: '性别', en: 'sex', of: 'RESIDENT', level: 'S2', area: 'resident', since: SINCE, table: SEX, sql: 'SELECT r."xb", r."jmbh" FROM "rkxx" r WHERE $1::date IS NOT NULL' });

/** Five years each, as the census has them. */
export const ageBand = defineDimension({
  name: 'AGE_BAND', zh: '年龄组', en: 'age band', of: 'RESIDENT', level: 'S2', area: 'resident', since: SINCE,
  sql: `SELECT CASE WHEN a >= 85 THEN '85+' ELSE lpad((a / 5 * 5)::text, 2, '0') || '-' || lpad((a / 5 * 5 + 4)::text, 2, '0') END, n FROM (SELECT (${DAY}::int - r."csrq"::int) / 10000 AS a, r."jmbh" AS n FROM "rkxx" r) t WHERE a >= 0`,
});
