import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { GridWorker } from '../grid-worker/grid-worker.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { ServiceItem } from '../service-item/service-item.type.js';
import { MandateConnection } from './mandate.connection.js';
import { MandateFilter } from './mandate.input.js';
import { Mandate } from './mandate.type.js';

@Resolver(() => Mandate)
export class MandateResolver {
  @Query(() => Mandate, { nullable: true, description: '代理授权. One mandate by its number; null when the register has none.' })
  @Classified('S2')
  mandate(@Arg('mandateNo', () => Int, { description: '授权编号. The mandate\'s number.' }) mandateNo: number, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Mandate | null> {
    return loaders.mandate.load(mandateNo);
  }

  @Query(() => MandateConnection, { nullable: true, description: '代理授权列表. Mandates, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  mandates(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => MandateFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: MandateFilter | null,
  ): Promise<Connection<Mandate>> {
    return loaders.mandatePage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '委托人. The resident who has given it.' })
  @Classified('S2')
  principal(@Root() { residentNo }: Mandate): Resident {
    return toResident(residentNo);
  }

  @FieldResolver(() => GridWorker, { nullable: true, description: '代理人. The worker who may act for him.' })
  @Classified('S2')
  agent(@Root() { workerNo }: Mandate, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<GridWorker | null> {
    return loaders.gridWorker.load(workerNo);
  }

  @FieldResolver(() => ServiceItem, { nullable: true, description: '授权事项. The one item that it is for.' })
  @Classified('S2')
  item(@Root() { itemCode }: Mandate, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<ServiceItem | null> {
    return loaders.serviceItem.load(itemCode);
  }
}
