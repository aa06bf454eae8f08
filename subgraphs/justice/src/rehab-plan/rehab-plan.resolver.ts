import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { JusticeLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { RehabPlanConnection } from './rehab-plan.connection.js';
import { RehabPlanFilter } from './rehab-plan.input.js';
import { RehabPlan } from './rehab-plan.type.js';

@Resolver(() => RehabPlan)
export class RehabPlanResolver {
  @Query(() => RehabPlan, { nullable: true, description: '社区康复帮扶计划. One plan by its number; null when the register has none, or none any more.' })
  @Classified('S4')
  rehabPlan(@Arg('planNo', () => String, { description: '计划编号. Its number.' }) planNo: string, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<RehabPlan | null> {
    return loaders.rehabPlan.load(planNo);
  }

  @Query(() => RehabPlanConnection, { nullable: true, description: '社区康复帮扶计划列表. Plans that have not expired (戒毒条例 §7), the soonest to end first. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S4')
  rehabPlans(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<JusticeLoaders>,
    @Arg('filter', () => RehabPlanFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: RehabPlanFilter | null,
  ): Promise<Connection<RehabPlan>> {
    return loaders.rehabPlanPage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '帮扶对象. The resident who is helped.' })
  @Classified('S4')
  resident(@Root() { residentNo }: RehabPlan): Resident {
    return toResident(residentNo);
  }
}
