import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { GridEventConnection } from '../grid-event/grid-event.connection.js';
import { GridEventFilter } from '../grid-event/grid-event.input.js';
import type { GridEvent } from '../grid-event/grid-event.type.js';
import { Grid } from '../grid/grid.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { FacilityConnection } from './facility.connection.js';
import { FacilityFilter } from './facility.input.js';
import { Facility } from './facility.type.js';

@Resolver(() => Facility)
export class FacilityResolver {
  @Query(() => Facility, { nullable: true, description: '设施. One facility by its number; null when the register has none.' })
  @Classified('S0')
  facility(@Arg('facilityNo', () => Int, { description: '设施编号. The facility\'s number.' }) facilityNo: number, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Facility | null> {
    return loaders.facility.load(facilityNo);
  }

  @Query(() => FacilityConnection, { nullable: true, description: '设施列表. Facilities by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S0')
  facilities(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => FacilityFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: FacilityFilter | null,
  ): Promise<Connection<Facility>> {
    return loaders.facilityPage(filter ?? {}, page);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所在网格. The grid that it stands in.' })
  @Classified('S0')
  grid(@Root() { gridCode }: Facility, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    return loaders.grid.load(gridCode);
  }

  @FieldResolver(() => GridEventConnection, { nullable: true, description: '设施事件. Events reported of the facility, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  events(
    @Root() { facilityNo }: Facility,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => GridEventFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: GridEventFilter | null,
  ): Promise<Connection<GridEvent>> {
    return loaders.eventsOfFacility(filter ?? {}, page).load(facilityNo);
  }
}
