import type { RehabPlanRecord } from './rehab-plan.record.js';
import type { RehabPlan } from './rehab-plan.type.js';

/** A rehabilitation help plan as the graph publishes it. */
export function toRehabPlan(row: RehabPlanRecord): RehabPlan {
  return {
    planNo: row.planNo,
    fromDate: row.fromDate,
    endsDate: row.endsDate,
    followUpDates: row.followUpDates,
    help: row.help,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
