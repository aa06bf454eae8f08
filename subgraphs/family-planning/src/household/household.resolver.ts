import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FamilySubsidyConnection } from '../family-subsidy/family-subsidy.connection.js';
import { FamilySubsidyFilter } from '../family-subsidy/family-subsidy.input.js';
import type { FamilySubsidy } from '../family-subsidy/family-subsidy.type.js';
import type { FamilyPlanningLoaders } from '../loaders.js';
import { Household } from './household.type.js';

@Resolver(() => Household)
export class HouseholdResolver {
  @FieldResolver(() => FamilySubsidyConnection, { nullable: true, description: '家庭扶助. Subsidies paid to members of the household, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  async familySubsidies(
    @Root() { householdNo }: Household,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<FamilyPlanningLoaders>,
    @Arg('filter', () => FamilySubsidyFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: FamilySubsidyFilter | null,
  ): Promise<Connection<FamilySubsidy>> {
    return loaders.familySubsidiesOfHousehold(filter ?? {}, page).load(householdNo);
  }
}
