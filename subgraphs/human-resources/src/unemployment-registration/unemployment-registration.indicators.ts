import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { UNEMPLOYMENT_REASON } from '@linli/vocabulary';

/** Registrations that ended before this day are not in the register any more. */
const SINCE = '2023-07-01';

// First and last day included.
const RUNNING = 'sydj WHERE ksrq <= $1::date AND (jsrq IS NULL OR jsrq >= $1::date)';

/** What can be asked of the registered unemployed. */
export const unemploymentRegistrationIndicators: readonly Indicator[] = [
  defineIndicator({ name: 'unemployed', zh: '登记失业', en: 'registered as out of work', of: 'RESIDENT', level: 'S2', area: 'unemployment-registration', argument: { kind: 'FLAG' }, since: SINCE, sql: `SELECT jmbh FROM ${RUNNING}` }),
  defineIndicator({
    name: 'unemployedDays', zh: '登记失业天数', en: 'days since he registered as out of work', of: 'RESIDENT', level: 'S2', area: 'unemployment-registration', argument: { kind: 'RANGE', unit: { zh: '天', en: 'days' }, min: 0, max: 36_600 }, since: SINCE,
    sql: `SELECT jmbh FROM ${RUNNING} GROUP BY jmbh HAVING $1::date - min(ksrq) BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)`,
  }),
  defineIndicator({
    name: 'unemploymentReason', zh: '失业原因', en: 'why he is out of work', of: 'RESIDENT', level: 'S2', area: 'unemployment-registration', argument: codesOf(UNEMPLOYMENT_REASON), since: SINCE,
    sql: `SELECT jmbh FROM ${RUNNING} AND syyy = ANY($2::text[])`,
  }),
  defineIndicator({ name: 'trainingWanted', zh: '有培训意愿', en: 'out of work and would be trained', of: 'RESIDENT', level: 'S2', area: 'unemployment-registration', argument: { kind: 'FLAG' }, since: SINCE, sql: `SELECT jmbh FROM ${RUNNING} AND pxyy` }),
];
