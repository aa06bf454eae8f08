import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { GridWorker } from '../grid-worker/grid-worker.type.js';
import { Grid } from '../grid/grid.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { PatrolConnection } from './patrol.connection.js';
import { PatrolFilter } from './patrol.input.js';
import { Patrol } from './patrol.type.js';

@Resolver(() => Patrol)
export class PatrolResolver {
  @Query(() => Patrol, { nullable: true, description: '巡查. One patrol by its number; null when the register has none.' })
  @Classified('S1')
  patrol(@Arg('patrolNo', () => Int, { description: '巡查编号. The patrol\'s number.' }) patrolNo: number, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Patrol | null> {
    return loaders.patrol.load(patrolNo);
  }

  @Query(() => PatrolConnection, { nullable: true, description: '巡查列表. Patrols, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  patrols(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => PatrolFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: PatrolFilter | null,
  ): Promise<Connection<Patrol>> {
    return loaders.patrolPage(filter ?? {}, page);
  }

  @FieldResolver(() => GridWorker, { nullable: true, description: '巡查人. The worker who went.' })
  @Classified('S1')
  worker(@Root() { workerNo }: Patrol, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<GridWorker | null> {
    return loaders.gridWorker.load(workerNo);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '巡查网格. The grid that he went through.' })
  @Classified('S1')
  grid(@Root() { gridCode }: Patrol, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    return loaders.grid.load(gridCode);
  }
}
