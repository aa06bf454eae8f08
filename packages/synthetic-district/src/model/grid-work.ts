import type {
  ApplicationStatusValue, DepartmentValue, DutyKindValue, GridEventKindValue, GridEventStageValue, GridWorkerRoleValue, LogEntryKindValue, MandateStatusValue, PatrolFindingValue,
  VisitTaskKindValue, VisitTaskStatusValue,
} from '@linli/vocabulary';

export interface GridWorker {
  readonly workerNo: number; readonly gridCode: string; readonly residentNo: number | null; readonly name: string; readonly role: GridWorkerRoleValue; readonly phone: string;
  readonly fromDate: string; readonly toDate: string | null;
}
/** Level 1: whole community; 2: an area (grid); 3: buildings (三包). */
export interface Duty { readonly dutyNo: number; readonly workerNo: number; readonly kind: DutyKindValue; readonly level: 1 | 2 | 3; readonly gridCode: string; readonly buildingNo: number | null; readonly fromDate: string; readonly toDate: string | null }
export interface GridEvent {
  readonly eventNo: number; readonly gridCode: string; readonly addressCode: string | null; readonly facilityNo: number | null; readonly kind: GridEventKindValue; readonly stage: GridEventStageValue;
  readonly reportedAt: string; readonly deadlineDate: string; readonly responsibleDepartment: DepartmentValue; readonly resolvedDate: string | null; readonly closedDate: string | null; readonly satisfaction: number | null;
  /** Where the picture of the thing lies in the store of pictures; null where none was taken. Of things only: none without a facility. */
  readonly photoKey: string | null;
}
export interface Patrol { readonly patrolNo: number; readonly workerNo: number; readonly gridCode: string; readonly startedAt: string; readonly endedAt: string; readonly findings: readonly PatrolFindingValue[] }
/** 民情日志. Typed, expires after twelve months. */
export interface LogEntry { readonly entryNo: number; readonly workerNo: number; readonly gridCode: string; readonly householdNo: number | null; readonly kind: LogEntryKindValue; readonly date: string; readonly expiresDate: string; readonly note: string }
export interface VisitTask {
  readonly taskNo: number; readonly gridCode: string; readonly residentNo: number | null; readonly householdNo: number | null; readonly kind: VisitTaskKindValue; readonly requestedBy: DepartmentValue;
  readonly createdDate: string; readonly dueDate: string; readonly status: VisitTaskStatusValue; readonly doneDate: string | null;
}
export interface ServiceItem { readonly itemCode: string; readonly titleZh: string; readonly titleEn: string; readonly department: DepartmentValue; readonly materials: readonly string[]; readonly limitWorkingDays: number }
export interface ServiceApplication {
  readonly applicationNo: string; readonly itemCode: string; readonly applicantResidentNo: number; readonly mandateNo: number | null; readonly submittedDate: string;
  readonly status: ApplicationStatusValue; readonly closedDate: string | null;
}
export interface Mandate { readonly mandateNo: number; readonly principalResidentNo: number; readonly agentWorkerNo: number; readonly itemCode: string; readonly fromDate: string; readonly toDate: string; readonly status: MandateStatusValue }
