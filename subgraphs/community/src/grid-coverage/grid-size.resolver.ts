import { Classified, type Context } from '@linli/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Grid } from '../grid/grid.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { GridSize } from './grid-size.type.js';

@Resolver(() => GridSize)
export class GridSizeResolver {
  @FieldResolver(() => Grid, { nullable: true, description: '网格. The grid.' })
  @Classified('S0')
  grid(@Root() { gridCode }: GridSize, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    return loaders.grid.load(gridCode);
  }
}
