import { before, from, listPage, loadOne, upTo, whenSql, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { RehabPlanFilter } from './rehab-plan.input.js';
import { toRehabPlan } from './rehab-plan.mapper.js';
import { RehabPlanRecord } from './rehab-plan.record.js';
import type { RehabPlan } from './rehab-plan.type.js';

// Load-bearing: three years without relapse end every measure (戒毒条例 §7). By the day of the row, so that a plan that the register forgot to delete is not answered either.
const NOT_EXPIRED = whenSql(`t."jsrq" >= t."ywsj" AND t."qsrq" + interval '3 years' >= t."ywsj"`);

/** Reads rehabilitation plans by number; null for one that has expired. */
export function createRehabPlanLoader(db: RegisterDatabase) {
  return loadOne<RehabPlanRecord, RehabPlan, string>(db, { record: RehabPlanRecord, by: 'planNo', toType: toRehabPlan, where: [NOT_EXPIRED] });
}

/** Reads a page of the plans that have not expired, the soonest to end first. */
export function createRehabPlanPage(db: RegisterDatabase) {
  return ({ activeOn, endsBefore }: RehabPlanFilter, page: PageRequest): Promise<Connection<RehabPlan>> => {
    const where = [NOT_EXPIRED, upTo('fromDate' as const, activeOn), from('endsDate' as const, activeOn), before('endsDate' as const, endsBefore)];
    return listPage<RehabPlanRecord, RehabPlan>(db, { record: RehabPlanRecord, toType: toRehabPlan, orderBy: 'endsDate', where }, page);
  };
}
