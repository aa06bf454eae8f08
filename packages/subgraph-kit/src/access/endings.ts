import { from, whenSql } from '../register/condition.js';
import { yearsBefore } from './calendar.js';
import type { RowRule } from './protection.js';

const REHAB_YEARS = 3;

/**
 * Data about community rehabilitation ends three years after it began: nobody who has not relapsed for three years is followed any more, and his data is confidential (戒毒条例 §7); community rehabilitation itself is never longer (§37).
 * @param fromDate property with its first day.
 */
export function endsWithRehab(fromDate: string): RowRule {
  return ({ today }) => from(fromDate, yearsBefore(today, REHAB_YEARS));
}

/**
 * Correction ends with discharge (社区矫正法 §44), and what is recorded of it leaves with it, on that day.
 * @param dischargedDate property with the day; null while it goes on.
 */
export function leavesWithDischarge(dischargedDate: string): RowRule {
  return ({ today }) => ({ property: dischargedDate, operator: '>', value: today, orNull: true });
}

/**
 * The same for the rows of a file, which hold its case number and not the day.
 * @param sql whether the row's file is discharged on the day `?`; `t` is the row.
 */
export function leavesWithFile(sql: string): RowRule {
  return ({ today }) => whenSql(`NOT EXISTS (${sql})`, today);
}
