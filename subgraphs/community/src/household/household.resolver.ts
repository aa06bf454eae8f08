import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CommunityLoaders } from '../loaders.js';
import { VisitTaskConnection } from '../visit-task/visit-task.connection.js';
import { VisitTaskFilter } from '../visit-task/visit-task.input.js';
import type { VisitTask } from '../visit-task/visit-task.type.js';
import { Household } from './household.type.js';

@Resolver(() => Household)
export class HouseholdResolver {
  @FieldResolver(() => VisitTaskConnection, { nullable: true, description: '走访任务. Visits that departments have asked the community to pay to the household, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  visitTasks(
    @Root() { householdNo }: Household,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => VisitTaskFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: VisitTaskFilter | null,
  ): Promise<Connection<VisitTask>> {
    return loaders.visitTasksOfHousehold(filter ?? {}, page).load(householdNo);
  }
}
