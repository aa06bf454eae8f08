import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.type.js';
import type { HumanResourcesLoaders } from '../loaders.js';
import { residentOf } from '../resident/resident-of.js';
import { Resident } from '../resident/resident.type.js';
import { InsuranceParticipationConnection } from './insurance-participation.connection.js';
import { InsuranceParticipationFilter } from './insurance-participation.input.js';
import { InsuranceParticipation } from './insurance-participation.type.js';

@Resolver(() => InsuranceParticipation)
export class InsuranceParticipationResolver {
  @Query(() => InsuranceParticipation, { nullable: true, description: '参保. One of them by its number; null when the register has none. Errors: BAD_USER_INPUT.' })
  @Classified('S3')
  insuranceParticipation(
    @Arg('participationNo', () => Int, { description: '参保编号. The participation\'s number in this register.' }) participationNo: number,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
  ): Promise<InsuranceParticipation | null> {
    return loaders.insuranceParticipation.load(participationNo);
  }

  @Query(() => InsuranceParticipationConnection, { nullable: true, description: '参保列表. Insurance participations by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  insuranceParticipations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
    @Arg('filter', () => InsuranceParticipationFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: InsuranceParticipationFilter | null,
  ): Promise<Connection<InsuranceParticipation>> {
    return loaders.insuranceParticipationPage({ ...filter, gridCodePrefix: checkGridPrefix(filter?.gridCodePrefix) ?? null }, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. The resident whom it is about.' })
  @Classified('S3')
  resident(@Root() { residentNo }: InsuranceParticipation): Resident {
    return residentOf(residentNo);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '用人单位. The employer, where the register of employers has it.' })
  @Classified('S3')
  employer(@Root() { organisationCode }: InsuranceParticipation, @Ctx() { loaders }: Context<HumanResourcesLoaders>): Promise<Employer | null> | null {
    return organisationCode === null ? null : loaders.employer.load(organisationCode);
  }
}
