import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.type.js';
import { Facility } from '../facility/facility.type.js';
import { Grid } from '../grid/grid.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { GridEventConnection } from './grid-event.connection.js';
import { GridEventFilter } from './grid-event.input.js';
import { GridEvent } from './grid-event.type.js';

@Resolver(() => GridEvent)
export class GridEventResolver {
  @Query(() => GridEvent, { nullable: true, description: '网格事件. One grid event by its number; null when the register has none.' })
  @Classified('S1')
  gridEvent(@Arg('eventNo', () => Int, { description: '事件编号. The event\'s number.' }) eventNo: number, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<GridEvent | null> {
    return loaders.gridEvent.load(eventNo);
  }

  @Query(() => GridEventConnection, { nullable: true, description: '网格事件列表. Grid events, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  gridEvents(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => GridEventFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: GridEventFilter | null,
  ): Promise<Connection<GridEvent>> {
    return loaders.gridEventPage(filter ?? {}, page);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所在网格. The grid in which it was reported.' })
  @Classified('S1')
  grid(@Root() { gridCode }: GridEvent, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    return loaders.grid.load(gridCode);
  }

  @FieldResolver(() => Address, { nullable: true, description: '事件地址. The address at which it was reported; null when it was reported of a place or a facility.' })
  @Classified('S1')
  address(@Root() { addressCode }: GridEvent, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Address | null> | null {
    return addressCode === null ? null : loaders.address.load(addressCode);
  }

  @FieldResolver(() => Facility, { nullable: true, description: '涉及设施. The facility that it is about; null when it is about none.' })
  @Classified('S1')
  facility(@Root() { facilityNo }: GridEvent, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Facility | null> | null {
    return facilityNo === null ? null : loaders.facility.load(facilityNo);
  }
}
