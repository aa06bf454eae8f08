import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { MARITAL_STATUS } from '@linli/vocabulary';

/** Whoever was married to somebody that died before this day may not be in the register. */
const SINCE = '2016-07-01';

// While a marriage lasts, the code of its kind is that of the status; how it ended says the status afterwards, until the next one. An unknown reason is not guessed at.
const SQL = `SELECT m.jmbh FROM hydj m WHERE m.djrq <= $1::date AND (m.zzrq IS NULL OR m.zzrq > $1::date) AND m.hydjlb = ANY($2::text[])
  UNION ALL
  SELECT m.jmbh FROM hydj m WHERE m.djrq <= $1::date AND m.zzrq <= $1::date AND CASE m.zzyy WHEN '03' THEN '30' WHEN '01' THEN '40' WHEN '02' THEN '40' END = ANY($2::text[])
    AND NOT EXISTS (SELECT FROM hydj n WHERE n.jmbh = m.jmbh AND n.djrq > m.djrq AND n.djrq <= $1::date)`;

/** What can be asked of marriages. Of the never married there is no row. */
export const marriageIndicators: readonly Indicator[] = [
  defineIndicator({ name: 'maritalStatus', zh: '婚姻登记状况', en: 'marital status by the marriage register', of: 'RESIDENT', level: 'S2', area: 'marriage', argument: codesOf(MARITAL_STATUS), since: SINCE, sql: SQL }),
];
