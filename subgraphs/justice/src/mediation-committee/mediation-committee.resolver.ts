import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { JusticeLoaders } from '../loaders.js';
import { Mediator } from '../mediator/mediator.type.js';
import { MediationCommitteeConnection } from './mediation-committee.connection.js';
import { MediationCommitteeFilter } from './mediation-committee.input.js';
import { MediationCommittee } from './mediation-committee.type.js';

@Resolver(() => MediationCommittee)
export class MediationCommitteeResolver {
  @Query(() => MediationCommittee, { nullable: true, description: '人民调解委员会. One committee by its number; null when the register has none.' })
  @Classified('S1')
  mediationCommittee(@Arg('committeeNo', () => Int, { description: '委员会编号. Its number.' }) committeeNo: number, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<MediationCommittee | null> {
    return loaders.mediationCommittee.load(committeeNo);
  }

  @Query(() => MediationCommitteeConnection, { nullable: true, description: '人民调解委员会列表. Committees by number. Errors: DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  mediationCommittees(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<JusticeLoaders>,
    @Arg('filter', () => MediationCommitteeFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: MediationCommitteeFilter | null,
  ): Promise<Connection<MediationCommittee>> {
    return loaders.mediationCommitteePage(filter ?? {}, page);
  }

  @FieldResolver(() => [Mediator], { nullable: true, description: '调解员. Its mediators, by number.' })
  @Classified('S1')
  mediators(@Root() { committeeNo }: MediationCommittee, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<Mediator[]> {
    return loaders.mediatorsOfCommittee.load(committeeNo);
  }
}
