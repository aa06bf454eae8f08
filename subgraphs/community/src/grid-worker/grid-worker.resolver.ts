import { CalendarDate, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Duty } from '../duty/duty.type.js';
import { Grid } from '../grid/grid.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { GridWorkerConnection } from './grid-worker.connection.js';
import { GridWorkerFilter } from './grid-worker.input.js';
import { GridWorker } from './grid-worker.type.js';

@Resolver(() => GridWorker)
export class GridWorkerResolver {
  @Query(() => GridWorker, { nullable: true, description: '网格队伍. One grid worker by his number; null when the register has none.' })
  @Classified('S1')
  gridWorker(@Arg('workerNo', () => Int, { description: '人员编号. The worker\'s number.' }) workerNo: number, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<GridWorker | null> {
    return loaders.gridWorker.load(workerNo);
  }

  @Query(() => GridWorkerConnection, { nullable: true, description: '网格队伍列表. Grid workers by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  gridWorkers(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => GridWorkerFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: GridWorkerFilter | null,
  ): Promise<Connection<GridWorker>> {
    return loaders.gridWorkerPage(filter ?? {}, page);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所在网格. The grid in which he works.' })
  @Classified('S1')
  grid(@Root() { gridCode }: GridWorker, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    return loaders.grid.load(gridCode);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '本人. The worker as a resident; null where he lives in another district.' })
  @Classified('S2')
  resident(@Root() { residentNo }: GridWorker): Resident | null {
    return residentNo === null ? null : toResident(residentNo);
  }

  @FieldResolver(() => [Duty], { nullable: true, description: '职责. The duties assigned to him.' })
  @Classified('S1')
  duties(
    @Root() { workerNo }: GridWorker,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '有效日期. Only those in force on this day; without it, ended ones too.' }) activeOn?: string | null,
  ): Promise<Duty[]> {
    return loaders.dutiesOfWorker(activeOn).load(workerNo);
  }
}
