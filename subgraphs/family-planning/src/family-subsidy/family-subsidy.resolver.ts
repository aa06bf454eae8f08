import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Household } from '../household/household.type.js';
import { toHousehold } from '../household/to-household.js';
import type { FamilyPlanningLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { FamilySubsidyConnection } from './family-subsidy.connection.js';
import { FamilySubsidyFilter } from './family-subsidy.input.js';
import { FamilySubsidy } from './family-subsidy.type.js';

@Resolver(() => FamilySubsidy)
export class FamilySubsidyResolver {
  @Query(() => FamilySubsidy, { nullable: true, description: '家庭扶助. One subsidy by its number; null when the register has none.' })
  @Classified('S3')
  familySubsidy(@Arg('subsidyNo', () => Int, { description: '扶助编号. Its number.' }) subsidyNo: number, @Ctx() { loaders }: Context<FamilyPlanningLoaders>): Promise<FamilySubsidy | null> {
    return loaders.familySubsidy.load(subsidyNo);
  }

  @Query(() => FamilySubsidyConnection, { nullable: true, description: '家庭扶助列表. Subsidies, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  familySubsidies(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<FamilyPlanningLoaders>,
    @Arg('filter', () => FamilySubsidyFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: FamilySubsidyFilter | null,
  ): Promise<Connection<FamilySubsidy>> {
    return loaders.familySubsidyPage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '受益人. The resident to whom it is paid.' })
  @Classified('S3')
  resident(@Root() { residentNo }: FamilySubsidy): Resident {
    return toResident(residentNo);
  }

  @FieldResolver(() => Household, { nullable: true, description: '受益户. The household to which it is paid.' })
  @Classified('S3')
  household(@Root() { householdNo }: FamilySubsidy): Household {
    return toHousehold(householdNo);
  }
}
