import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Dispute } from '../dispute/dispute.type.js';
import { Employer } from '../employer/employer.type.js';
import type { HumanResourcesLoaders } from '../loaders.js';
import { residentOf } from '../resident/resident-of.js';
import { Resident } from '../resident/resident.type.js';
import { LabourDisputeConnection } from './labour-dispute.connection.js';
import { LabourDisputeFilter } from './labour-dispute.input.js';
import { LabourDispute } from './labour-dispute.type.js';

@Resolver(() => LabourDispute)
export class LabourDisputeResolver {
  @Query(() => LabourDispute, { nullable: true, description: '劳动争议. One of them by its number; null when the register has none. Errors: BAD_USER_INPUT.' })
  @Classified('S2')
  labourDispute(
    @Arg('disputeNo', () => Int, { description: '争议编号. The dispute\'s number in this register.' }) disputeNo: number,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
  ): Promise<LabourDispute | null> {
    return loaders.labourDispute.load(disputeNo);
  }

  @Query(() => LabourDisputeConnection, { nullable: true, description: '劳动争议列表. Labour disputes by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  labourDisputes(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
    @Arg('filter', () => LabourDisputeFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: LabourDisputeFilter | null,
  ): Promise<Connection<LabourDispute>> {
    return loaders.labourDisputePage({ ...filter, gridCodePrefix: checkGridPrefix(filter?.gridCodePrefix) ?? null }, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. The resident whom it is about.' })
  @Classified('S2')
  resident(@Root() { residentNo }: LabourDispute): Resident {
    return residentOf(residentNo);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '用人单位. The employer, where the register of employers has it.' })
  @Classified('S2')
  employer(@Root() { organisationCode }: LabourDispute, @Ctx() { loaders }: Context<HumanResourcesLoaders>): Promise<Employer | null> | null {
    return organisationCode === null ? null : loaders.employer.load(organisationCode);
  }

  @FieldResolver(() => Dispute, { nullable: true, description: '调解案件. Its case before people\'s mediation, which is justice\'s; null when it did not go there, or justice no longer has it.' })
  @Classified('S2')
  mediation(@Root() { mediationCaseNo }: LabourDispute): Dispute | null {
    return mediationCaseNo === null ? null : { caseNo: mediationCaseNo };
  }
}
