import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { HouseholdConnection } from '../household/household.connection.js';
import type { Household } from '../household/household.type.js';
import type { PublicSecurityLoaders } from '../loaders.js';
import { RentalDwelling } from '../rental-dwelling/rental-dwelling.type.js';
import { Address } from './address.type.js';

@Resolver(() => Address)
export class AddressResolver {
  @FieldResolver(() => HouseholdConnection, { nullable: true, description: '地址上的户. Households registered at the address, by number. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  households(@Root() { addressCode }: Address, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Connection<Household>> {
    return loaders.householdsOfAddress(page).load(addressCode);
  }

  @FieldResolver(() => RentalDwelling, { nullable: true, description: '出租房屋. The lease of the dwelling; null when it is not let.' })
  @Classified('S2')
  rental(@Root() { addressCode }: Address, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<RentalDwelling | null> {
    return loaders.rentalOfAddress.load(addressCode);
  }
}
