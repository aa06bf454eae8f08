import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Grid } from '../grid/grid.type.js';
import type { FamilyPlanningLoaders } from '../loaders.js';
import { ContraceptionServiceCountConnection } from './contraception-service-count.connection.js';
import { ContraceptionServiceCountFilter } from './contraception-service-count.input.js';
import { ContraceptionServiceCount } from './contraception-service-count.type.js';

@Resolver(() => ContraceptionServiceCount)
export class ContraceptionServiceCountResolver {
  @Query(() => ContraceptionServiceCountConnection, { nullable: true, description: '避孕药具服务数列表. Counts by grid, year and quarter. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  contraceptionServiceCounts(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<FamilyPlanningLoaders>,
    @Arg('filter', () => ContraceptionServiceCountFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ContraceptionServiceCountFilter | null,
  ): Promise<Connection<ContraceptionServiceCount>> {
    return loaders.contraceptionServiceCountPage(filter ?? {}, page);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '网格. The grid in which they were given.' })
  @Classified('S1')
  grid(@Root() { gridCode }: ContraceptionServiceCount): Grid {
    return { gridCode };
  }
}
