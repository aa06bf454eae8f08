import { CalendarDate, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { checkAddressCode } from '../address/check-address-code.js';
import { Building } from '../building/building.type.js';
import { GridWorker } from '../grid-worker/grid-worker.type.js';
import { Grid } from '../grid/grid.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { DutyConnection } from './duty.connection.js';
import { DutyFilter } from './duty.input.js';
import { Duty } from './duty.type.js';

@Resolver(() => Duty)
export class DutyResolver {
  @Query(() => Duty, { nullable: true, description: '职责. One duty by its number; null when the register has none.' })
  @Classified('S1')
  duty(@Arg('dutyNo', () => Int, { description: '职责编号. The duty\'s number.' }) dutyNo: number, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Duty | null> {
    return loaders.duty.load(dutyNo);
  }

  @Query(() => DutyConnection, { nullable: true, description: '职责列表. Duties by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  duties(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => DutyFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: DutyFilter | null,
  ): Promise<Connection<Duty>> {
    return loaders.dutyPage(filter ?? {}, page);
  }

  @Query(() => [Duty], { nullable: true, description: '谁负责. Who is responsible for an address on a day, nearest first: building, grid, community; null when the register has no such address. Errors: BAD_USER_INPUT, DIVISION_UNKNOWN.' })
  @Classified('S1')
  async whoIsResponsible(
    @Arg('addressCode', () => String, { description: '地址代码. Code of the standard address, 18 digits.' }) addressCode: string,
    @Arg('on', () => CalendarDate, { description: '日期. The day for which one asks.' }) on: string,
    @Ctx() { loaders }: Context<CommunityLoaders>,
  ): Promise<Duty[] | null> {
    const [address, chain] = await Promise.all([loaders.address.load(checkAddressCode(addressCode)), loaders.responsibleChain(on).load(addressCode)]);
    return address === null ? null : chain;
  }

  @FieldResolver(() => GridWorker, { nullable: true, description: '责任人. The worker who has the duty.' })
  @Classified('S1')
  worker(@Root() { workerNo }: Duty, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<GridWorker | null> {
    return loaders.gridWorker.load(workerNo);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '责任网格. The grid of the duty; at level 1 one of the community\'s.' })
  @Classified('S1')
  grid(@Root() { gridCode }: Duty, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    return loaders.grid.load(gridCode);
  }

  @FieldResolver(() => Building, { nullable: true, description: '责任楼栋. The building of the duty; null at levels 1 and 2.' })
  @Classified('S1')
  building(@Root() { buildingNo }: Duty, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Building | null> | null {
    return buildingNo === null ? null : loaders.building.load(buildingNo);
  }
}
