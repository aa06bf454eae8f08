import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { AddressConnection } from '../address/address.connection.js';
import type { Address } from '../address/address.type.js';
import { Building } from '../building/building.type.js';
import { Community } from '../community/community.type.js';
import { FacilityConnection } from '../facility/facility.connection.js';
import { FacilityFilter } from '../facility/facility.input.js';
import type { Facility } from '../facility/facility.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { checkGridCode } from './check-grid-code.js';
import { GridConnection } from './grid.connection.js';
import { GridFilter } from './grid.input.js';
import { Grid } from './grid.type.js';

/** A grid, and the places and things in it; who works there is in grid-work.resolver.ts. */
@Resolver(() => Grid)
export class GridResolver {
  @Query(() => Grid, { nullable: true, description: '网格. One grid by its code; null when the register has none. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN.' })
  @Classified('S0')
  grid(@Arg('gridCode', () => String, { description: '网格代码. Grid code, 15 digits.' }) gridCode: string, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    return loaders.grid.load(checkGridCode(gridCode));
  }

  @Query(() => GridConnection, { nullable: true, description: '网格列表. Grids by code. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S0')
  grids(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => GridFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: GridFilter | null,
  ): Promise<Connection<Grid>> {
    return loaders.gridPage(filter ?? {}, page);
  }

  @FieldResolver(() => Community, { nullable: true, description: '所属社区. The community that the grid is part of.' })
  @Classified('S0')
  community(@Root() { communityCode }: Grid, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Community | null> {
    return loaders.community.load(communityCode);
  }

  @FieldResolver(() => [Building], { nullable: true, description: '楼栋. Buildings that stand in the grid, by number.' })
  @Classified('S0')
  buildings(@Root() { gridCode }: Grid, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Building[]> {
    return loaders.buildingsOfGrid.load(gridCode);
  }

  @FieldResolver(() => FacilityConnection, { nullable: true, description: '设施. Things that stand in the grid, by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S0')
  facilities(
    @Root() { gridCode }: Grid,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => FacilityFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: FacilityFilter | null,
  ): Promise<Connection<Facility>> {
    return loaders.facilitiesOfGrid(filter ?? {}, page).load(gridCode);
  }

  @FieldResolver(() => AddressConnection, { nullable: true, description: '网格地址. Addresses that the register has put into the grid, by code. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  addresses(@Root() { gridCode }: Grid, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Connection<Address>> {
    return loaders.addressesOfGrid(gridCode, page);
  }

  @FieldResolver(() => Int, { nullable: true, description: '地址数. How many dwellings the register has put into the grid, vacant ones included; households are counted by public security.' })
  @Classified('S1')
  addressCount(@Root() { gridCode }: Grid, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<number> {
    return loaders.addressCountOfGrid.load(gridCode);
  }
}
