import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { CARE_LEVEL, CARE_SERVICE_STATUS } from '@linli/vocabulary';

/** Services that ended before this day are not in the register any more. */
const SINCE = '2024-07-01';
/** Visits from before the year are not in the register any more, so that of an earlier day the last one may be missing. */
const VISITS_SINCE = '2026-01-01';

// First and last day included, as in in-force.ts.
const IN_FORCE = 'ylfw s WHERE s.ksrq <= $1::date AND (s.jsrq IS NULL OR s.jsrq >= $1::date)';

/** What can be asked of care for the elderly at home. */
export const elderCareIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'homeCare', zh: '居家养老服务', en: 'care service at home, by its status', of: 'RESIDENT', level: 'S2', area: 'elder-care', argument: codesOf(CARE_SERVICE_STATUS), since: SINCE,
    // What has ended since was running on the day; since when something pauses is not held.
    sql: 'SELECT s.jmbh FROM ylfw s WHERE s.ksrq <= $1::date AND CASE WHEN s.jsrq < $1::date THEN \'03\' WHEN s.fwzt = \'03\' THEN \'01\' ELSE s.fwzt END = ANY($2::text[])',
  }),
  defineIndicator({
    name: 'careLevel', zh: '照护等级', en: 'level of care needed, of those who are cared for', of: 'RESIDENT', level: 'S2', area: 'elder-care', argument: codesOf(CARE_LEVEL), since: null,
    sql: `SELECT s.jmbh FROM ${IN_FORCE} AND s.zhdj = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'careSubsidy', zh: '养老服务补贴', en: 'subsidy for care', of: 'RESIDENT', level: 'S3', area: 'elder-care', argument: { kind: 'RANGE', unit: { zh: '分/月', en: 'fen a month' }, min: 0, max: 1_000_000 }, since: null,
    sql: `SELECT s.jmbh FROM ${IN_FORCE} AND s.mybtje BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)`,
  }),
  defineIndicator({
    name: 'daysSinceCareVisit', zh: '距上次上门照护天数', en: 'days since the last visit of the care service that is running', of: 'RESIDENT', level: 'S2', area: 'elder-care',
    argument: { kind: 'RANGE', unit: { zh: '天', en: 'days' }, min: 0, max: 3_660 }, since: VISITS_SINCE,
    sql: `SELECT s.jmbh FROM (SELECT s.jmbh, s.fwbh, unnest(s.tfrq) AS day FROM ${IN_FORCE}) s WHERE s.day <= $1::date GROUP BY s.fwbh, s.jmbh HAVING $1::date - max(s.day) BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)`,
  }),
];
