import { from, isCode, listPage, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { COMMUNITY_TASK_DECISION, DEPARTMENT, type CommunityTaskDecisionValue, type DepartmentValue } from '@linli/vocabulary';
import { toCommunityTask } from './community-task.mapper.js';
import { CommunityTaskRecord } from './community-task.record.js';
import type { CommunityTask } from './community-task.type.js';

/** What a list of community tasks can be narrowed by; what is not given does not narrow. */
export interface CommunityTaskSelection {
  readonly requestingDepartment?: DepartmentValue | 'UNMAPPED' | null | undefined;
  readonly decision?: CommunityTaskDecisionValue | 'UNMAPPED' | null | undefined;
  readonly requestedFrom?: string | null | undefined;
  readonly requestedUpTo?: string | null | undefined;
}

/** Reads community tasks by number. */
export function createCommunityTaskLoader(db: RegisterDatabase) {
  return loadOne(db, { record: CommunityTaskRecord, by: 'taskNo', toType: toCommunityTask });
}

/** Reads a page of community tasks. */
export function createCommunityTaskPage(db: RegisterDatabase) {
  return (selection: CommunityTaskSelection, page: PageRequest): Promise<Connection<CommunityTask>> =>
    listPage(db, { record: CommunityTaskRecord, toType: toCommunityTask, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: CommunityTaskSelection) {
  return [
    isCode('requestingDepartmentCode', { table: DEPARTMENT, word: selection.requestingDepartment }),
    isCode('decisionCode', { table: COMMUNITY_TASK_DECISION, word: selection.decision }),
    from('requestedDate', selection.requestedFrom),
    upTo('requestedDate', selection.requestedUpTo),
  ];
}
