import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { VISIT_TASK_KIND } from '@linli/vocabulary';

/** Visits of before the spring are not in the register any more, so that of an earlier day the last one may be missing. */
const SINCE = '2026-03-01';

// When a task was cancelled is not held.
const OPEN = 'zfrw WHERE rwzt = \'01\' AND cjrq <= $1::date';

/** What can be asked of the visits that departments ask the grids for. */
export const visitTaskIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'daysSinceVisit', zh: '距上次走访天数', en: 'days since a grid worker last visited him on a task', of: 'RESIDENT', level: 'S2', area: 'visit-task', argument: { kind: 'RANGE', unit: { zh: '天', en: 'days' }, min: 0, max: 3_660 }, since: SINCE,
    sql: 'SELECT jmbh FROM zfrw WHERE jmbh IS NOT NULL AND wcrq <= $1::date GROUP BY jmbh HAVING $1::date - max(wcrq) BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)',
  }),
  defineIndicator({
    name: 'visitOpen', zh: '待走访任务', en: 'a visit of a kind is to be made', of: 'RESIDENT', level: 'S2', area: 'visit-task', argument: codesOf(VISIT_TASK_KIND), since: null,
    sql: `SELECT jmbh FROM ${OPEN} AND jmbh IS NOT NULL AND rwlb = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'visitOverdue', zh: '走访任务逾期', en: 'a visit to him is overdue', of: 'RESIDENT', level: 'S2', area: 'visit-task', argument: { kind: 'FLAG' }, since: null,
    sql: `SELECT jmbh FROM ${OPEN} AND jmbh IS NOT NULL AND wcqx < $1::date`,
  }),
  defineIndicator({
    name: 'householdVisitOpen', zh: '户待走访任务', en: 'a visit of a kind to the household is to be made', of: 'HOUSEHOLD', level: 'S2', area: 'visit-task', argument: codesOf(VISIT_TASK_KIND), since: null,
    sql: `SELECT hh FROM ${OPEN} AND hh IS NOT NULL AND rwlb = ANY($2::text[])`,
  }),
];
