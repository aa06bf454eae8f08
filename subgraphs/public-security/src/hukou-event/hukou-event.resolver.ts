import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { PublicSecurityLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { HukouEventConnection } from './hukou-event.connection.js';
import { HukouEventFilter } from './hukou-event.input.js';
import { HukouEvent } from './hukou-event.type.js';

@Resolver(() => HukouEvent)
export class HukouEventResolver {
  @Query(() => HukouEvent, { nullable: true, description: '户籍业务. One piece of hukou business by its number; null when the register has none.' })
  @Classified('S2')
  hukouEvent(@Arg('eventNo', () => Int, { description: '业务编号. Its number.' }) eventNo: number, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<HukouEvent | null> {
    return loaders.hukouEvent.load(eventNo);
  }

  @Query(() => HukouEventConnection, { nullable: true, description: '户籍业务列表. Hukou business, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  hukouEvents(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<PublicSecurityLoaders>,
    @Arg('filter', () => HukouEventFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: HukouEventFilter | null,
  ): Promise<Connection<HukouEvent>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.hukouEventPage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '当事人. The resident whose hukou it is about.' })
  @Classified('S2')
  resident(@Root() { residentNo }: HukouEvent, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Resident | null> {
    return loaders.resident.load(residentNo);
  }
}
