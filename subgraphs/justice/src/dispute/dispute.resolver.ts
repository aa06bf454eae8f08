import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.type.js';
import { DisputeParty } from '../dispute-party/dispute-party.type.js';
import { Grid } from '../grid/grid.type.js';
import type { JusticeLoaders } from '../loaders.js';
import { MediationCommittee } from '../mediation-committee/mediation-committee.type.js';
import { Mediator } from '../mediator/mediator.type.js';
import { DisputeConnection } from './dispute.connection.js';
import { DisputeFilter } from './dispute.input.js';
import { Dispute } from './dispute.type.js';

@Resolver(() => Dispute)
export class DisputeResolver {
  @Query(() => Dispute, { nullable: true, description: '矛盾纠纷. One dispute by its case number; null when the register has none.' })
  @Classified('S2')
  dispute(@Arg('caseNo', () => String, { description: '纠纷编号. Its case number.' }) caseNo: string, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<Dispute | null> {
    return loaders.dispute.load(caseNo);
  }

  @Query(() => DisputeConnection, { nullable: true, description: '矛盾纠纷列表. Disputes, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  disputes(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<JusticeLoaders>,
    @Arg('filter', () => DisputeFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: DisputeFilter | null,
  ): Promise<Connection<Dispute>> {
    return loaders.disputePage(filter ?? {}, page);
  }

  @FieldResolver(() => [DisputeParty], { nullable: true, description: '当事人. Its parties, applicants first as they were taken down.' })
  @Classified('S2')
  parties(@Root() { caseNo }: Dispute, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<DisputeParty[]> {
    return loaders.partiesOfDispute.load(caseNo);
  }

  @FieldResolver(() => Mediator, { nullable: true, description: '调解员. Who mediates it; null before one is named.' })
  @Classified('S2')
  mediator(@Root() { mediatorNo }: Dispute, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<Mediator | null> | null {
    return mediatorNo === null ? null : loaders.mediator.load(mediatorNo);
  }

  @FieldResolver(() => MediationCommittee, { nullable: true, description: '调解委员会. The committee that is in charge of it.' })
  @Classified('S2')
  committee(@Root() { committeeNo }: Dispute, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<MediationCommittee | null> {
    return loaders.mediationCommittee.load(committeeNo);
  }

  @FieldResolver(() => Address, { nullable: true, description: '发生地址. The standard address where it arose; null where it arose at none.' })
  @Classified('S2')
  address(@Root() { addressCode }: Dispute): Address | null {
    return addressCode === null ? null : { addressCode };
  }

  @FieldResolver(() => Grid, { nullable: true, description: '发生网格. The grid where it arose.' })
  @Classified('S2')
  grid(@Root() { gridCode }: Dispute): Grid {
    return { gridCode };
  }

  @FieldResolver(() => [Dispute], { nullable: true, description: '以往纠纷. Disputes of an earlier day at the same address, or with a resident who is a party of both; newest first, 50 at most.' })
  @Classified('S2')
  earlierDisputes(@Root() { caseNo }: Dispute, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<Dispute[]> {
    return loaders.earlierDisputes.load(caseNo);
  }
}
