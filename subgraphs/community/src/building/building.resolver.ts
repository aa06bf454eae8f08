import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { AddressConnection } from '../address/address.connection.js';
import type { Address } from '../address/address.type.js';
import { Grid } from '../grid/grid.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { BuildingUnit } from './building-unit.type.js';
import { BuildingConnection } from './building.connection.js';
import { BuildingFilter } from './building.input.js';
import { Building } from './building.type.js';

@Resolver(() => Building)
export class BuildingResolver {
  @Query(() => Building, { nullable: true, description: '楼栋. One building by its number; null when the register has none.' })
  @Classified('S0')
  building(@Arg('buildingNo', () => Int, { description: '楼栋编号. The building\'s number.' }) buildingNo: number, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Building | null> {
    return loaders.building.load(buildingNo);
  }

  @Query(() => BuildingConnection, { nullable: true, description: '楼栋列表. Buildings by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S0')
  buildings(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => BuildingFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: BuildingFilter | null,
  ): Promise<Connection<Building>> {
    return loaders.buildingPage(filter ?? {}, page);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所在网格. The grid that the building stands in.' })
  @Classified('S0')
  grid(@Root() { gridCode }: Building, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    return loaders.grid.load(gridCode);
  }

  @FieldResolver(() => [BuildingUnit], { nullable: true, description: '单元. The units of the building with their dwellings counted.' })
  @Classified('S1')
  units(@Root() { buildingNo }: Building, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<BuildingUnit[]> {
    return loaders.unitsOfBuilding.load(buildingNo);
  }

  @FieldResolver(() => AddressConnection, { nullable: true, description: '楼栋地址. Addresses in the building, by code. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  addresses(@Root() { buildingNo }: Building, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Connection<Address>> {
    return loaders.addressesOfBuilding(page).load(buildingNo);
  }
}
