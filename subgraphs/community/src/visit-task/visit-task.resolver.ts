import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Grid } from '../grid/grid.type.js';
import { Household } from '../household/household.type.js';
import { toHousehold } from '../household/to-household.js';
import type { CommunityLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { VisitTaskConnection } from './visit-task.connection.js';
import { VisitTaskFilter } from './visit-task.input.js';
import { VisitTask } from './visit-task.type.js';

@Resolver(() => VisitTask)
export class VisitTaskResolver {
  @Query(() => VisitTask, { nullable: true, description: '走访任务. One visit task by its number; null when the register has none.' })
  @Classified('S2')
  visitTask(@Arg('taskNo', () => Int, { description: '任务编号. The task\'s number.' }) taskNo: number, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<VisitTask | null> {
    return loaders.visitTask.load(taskNo);
  }

  @Query(() => VisitTaskConnection, { nullable: true, description: '走访任务列表. Visit tasks, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  visitTasks(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => VisitTaskFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: VisitTaskFilter | null,
  ): Promise<Connection<VisitTask>> {
    return loaders.visitTaskPage(filter ?? {}, page);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所在网格. The grid whose workers pay it.' })
  @Classified('S1')
  grid(@Root() { gridCode }: VisitTask, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    return loaders.grid.load(gridCode);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '走访对象. The resident to be visited; null when the visit is to a household.' })
  @Classified('S2')
  resident(@Root() { residentNo }: VisitTask): Resident | null {
    return residentNo === null ? null : toResident(residentNo);
  }

  @FieldResolver(() => Household, { nullable: true, description: '走访户. The household to be visited; null when none is named.' })
  @Classified('S2')
  household(@Root() { householdNo }: VisitTask): Household | null {
    return householdNo === null ? null : toHousehold(householdNo);
  }
}
