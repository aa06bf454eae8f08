import { decode, COMMUNITY_TASK_DECISION, DEPARTMENT } from '@linli/vocabulary';
import type { CommunityTaskRecord } from './community-task.record.js';
import type { CommunityTask } from './community-task.type.js';

/** A task for communities as the graph publishes it. The register holds the codes of the tables. */
export function toCommunityTask(row: CommunityTaskRecord): CommunityTask {
  return {
    taskNo: row.taskNo,
    requestingDepartment: decode(DEPARTMENT, row.requestingDepartmentCode),
    title: row.title,
    legalBasis: row.legalBasis,
    workloadHoursPerMonth: row.workloadHoursPerMonth,
    requestedDate: row.requestedDate,
    decision: decode(COMMUNITY_TASK_DECISION, row.decisionCode),
    decidedDate: row.decidedDate,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
