import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DisputeConnection } from '../dispute/dispute.connection.js';
import { DisputeFilter } from '../dispute/dispute.input.js';
import type { Dispute } from '../dispute/dispute.type.js';
import type { JusticeLoaders } from '../loaders.js';
import { Grid } from './grid.type.js';

@Resolver(() => Grid)
export class GridResolver {
  @FieldResolver(() => DisputeConnection, { nullable: true, description: '网格纠纷. Disputes that arose in the grid, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  disputes(
    @Root() { gridCode }: Grid,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<JusticeLoaders>,
    @Arg('filter', () => DisputeFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: DisputeFilter | null,
  ): Promise<Connection<Dispute>> {
    return loaders.disputesOfGrid(filter ?? {}, page).load(gridCode);
  }
}
