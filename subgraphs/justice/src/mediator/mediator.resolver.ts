import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { JusticeLoaders } from '../loaders.js';
import { MediationCommittee } from '../mediation-committee/mediation-committee.type.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { MediatorConnection } from './mediator.connection.js';
import { MediatorFilter } from './mediator.input.js';
import { Mediator } from './mediator.type.js';

@Resolver(() => Mediator)
export class MediatorResolver {
  @Query(() => Mediator, { nullable: true, description: '人民调解员. One mediator by his number; null when the register has none.' })
  @Classified('S1')
  mediator(@Arg('mediatorNo', () => Int, { description: '调解员编号. His number.' }) mediatorNo: number, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<Mediator | null> {
    return loaders.mediator.load(mediatorNo);
  }

  @Query(() => MediatorConnection, { nullable: true, description: '人民调解员列表. Mediators by number. Errors: DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  mediators(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<JusticeLoaders>,
    @Arg('filter', () => MediatorFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: MediatorFilter | null,
  ): Promise<Connection<Mediator>> {
    return loaders.mediatorPage(filter ?? {}, page);
  }

  @FieldResolver(() => MediationCommittee, { nullable: true, description: '所属调解委员会. The committee that he mediates for.' })
  @Classified('S1')
  committee(@Root() { committeeNo }: Mediator, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<MediationCommittee | null> {
    return loaders.mediationCommittee.load(committeeNo);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. He himself as a resident; null where he lives in another district.' })
  @Classified('S2')
  resident(@Root() { residentNo }: Mediator): Resident | null {
    return residentNo === null ? null : toResident(residentNo);
  }
}
