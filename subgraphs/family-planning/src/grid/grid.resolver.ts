import { Classified, type Context } from '@linli/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ContraceptionServiceCount } from '../contraception-service-count/contraception-service-count.type.js';
import type { FamilyPlanningLoaders } from '../loaders.js';
import { Grid } from './grid.type.js';

@Resolver(() => Grid)
export class GridResolver {
  @FieldResolver(() => [ContraceptionServiceCount], { nullable: true, description: '避孕药具服务数. Counts of the grid in one year, by quarter; quarters that the feed has not brought yet are missing.' })
  @Classified('S1')
  contraceptionServiceCounts(
    @Root() { gridCode }: Grid,
    @Ctx() { loaders }: Context<FamilyPlanningLoaders>,
    @Arg('year', () => Int, { description: '年度. The year.' }) year: number,
  ): Promise<ContraceptionServiceCount[]> {
    return loaders.contraceptionServiceCountsOfGrid(year).load(gridCode);
  }
}
