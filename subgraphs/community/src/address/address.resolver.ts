import { CalendarDate, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Building } from '../building/building.type.js';
import { Duty } from '../duty/duty.type.js';
import { GridEventConnection } from '../grid-event/grid-event.connection.js';
import { GridEventFilter } from '../grid-event/grid-event.input.js';
import type { GridEvent } from '../grid-event/grid-event.type.js';
import { Grid } from '../grid/grid.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { AddressConnection } from './address.connection.js';
import { AddressFilter } from './address.input.js';
import { Address } from './address.type.js';
import { checkAddressCode } from './check-address-code.js';

@Resolver(() => Address)
export class AddressResolver {
  @Query(() => Address, { nullable: true, description: '标准地址. One address by its code; null when the register has none. Errors: BAD_USER_INPUT, DIVISION_UNKNOWN.' })
  @Classified('S1')
  address(@Arg('addressCode', () => String, { description: '地址代码. Code of the standard address, 18 digits.' }) addressCode: string, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Address | null> {
    return loaders.address.load(checkAddressCode(addressCode));
  }

  @Query(() => AddressConnection, { nullable: true, description: '地址列表. Addresses by code. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  addresses(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => AddressFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: AddressFilter | null,
  ): Promise<Connection<Address>> {
    return loaders.addressPage(filter ?? {}, page);
  }

  @FieldResolver(() => Building, { nullable: true, description: '所在楼栋. The building that the dwelling is in.' })
  @Classified('S1')
  building(@Root() { buildingNo }: Address, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Building | null> | null {
    return buildingNo === null ? null : loaders.building.load(buildingNo);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所在网格. The grid that the register has put the address into; null where it has put it into none or into two (see grids).' })
  @Classified('S1')
  async grid(@Root() { addressCode }: Address, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    const [gridCode, another] = await loaders.gridCodesOfAddress.load(addressCode);
    return gridCode === undefined || another !== undefined ? null : loaders.grid.load(gridCode);
  }

  @FieldResolver(() => [Grid], { nullable: true, description: '登记网格. Every grid that the register has put the address into: one, but for its mistakes.' })
  @Classified('S1')
  async grids(@Root() { addressCode }: Address, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid[]> {
    const grids = await Promise.all((await loaders.gridCodesOfAddress.load(addressCode)).map((gridCode) => loaders.grid.load(gridCode)));
    return grids.filter((grid) => grid !== null);
  }

  @FieldResolver(() => [Duty], { nullable: true, description: '责任链. Who is responsible for the address: building, then grid, then community (三包).' })
  @Classified('S1')
  responsibleChain(
    @Root() { addressCode }: Address,
    @Arg('on', () => CalendarDate, { description: '日期. The day for which one asks.' }) on: string,
    @Ctx() { loaders }: Context<CommunityLoaders>,
  ): Promise<Duty[]> {
    return loaders.responsibleChain(on).load(addressCode);
  }

  @FieldResolver(() => GridEventConnection, { nullable: true, description: '地址事件. Events reported at the address, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  events(
    @Root() { addressCode }: Address,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => GridEventFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: GridEventFilter | null,
  ): Promise<Connection<GridEvent>> {
    return loaders.eventsOfAddress(filter ?? {}, page).load(addressCode);
  }
}
