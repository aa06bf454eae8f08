import { checkGridPrefix, Classified, HouseholdId, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.type.js';
import { HouseholdMember } from '../household-member/household-member.type.js';
import type { PublicSecurityLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { HouseholdConnection } from './household.connection.js';
import { HouseholdFilter } from './household.input.js';
import { Household } from './household.type.js';

@Resolver(() => Household)
export class HouseholdResolver {
  @Query(() => Household, { nullable: true, description: '户. One household by its sealed id; null when the register has none. Errors: ID_INVALID.' })
  @Classified('S2')
  household(@Arg('id', () => HouseholdId, { description: '户标识. The sealed id.' }) id: number, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Household | null> {
    return loaders.household.load(id);
  }

  @Query(() => HouseholdConnection, { nullable: true, description: '户列表. Households by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  households(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<PublicSecurityLoaders>,
    @Arg('filter', () => HouseholdFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: HouseholdFilter | null,
  ): Promise<Connection<Household>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.householdPage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '户主. The head of the household (户口登记条例 §5: one); null where the book names none.' })
  @Classified('S2')
  head(@Root() { headResidentNo }: Household, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Resident | null> | null {
    return headResidentNo === null ? null : loaders.resident.load(headResidentNo);
  }

  @FieldResolver(() => [HouseholdMember], { nullable: true, description: '户成员. Its members, those who left included (see toDate).' })
  @Classified('S2')
  members(@Root() { householdNo }: Household, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<HouseholdMember[]> {
    return loaders.membersOfHousehold.load(householdNo);
  }

  @FieldResolver(() => Address, { nullable: true, description: '登记地址. The standard address at which it is registered.' })
  @Classified('S2')
  address(@Root() { addressCode }: Household): Address {
    return { addressCode };
  }
}
