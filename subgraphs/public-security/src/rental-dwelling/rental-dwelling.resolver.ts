import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.type.js';
import type { PublicSecurityLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { RentalDwellingConnection } from './rental-dwelling.connection.js';
import { RentalDwellingFilter } from './rental-dwelling.input.js';
import { RentalDwelling } from './rental-dwelling.type.js';

@Resolver(() => RentalDwelling)
export class RentalDwellingResolver {
  @Query(() => RentalDwelling, { nullable: true, description: '出租房屋. One rental by its number; null when the register has none.' })
  @Classified('S2')
  rentalDwelling(@Arg('rentalNo', () => Int, { description: '出租房屋编号. Its number.' }) rentalNo: number, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<RentalDwelling | null> {
    return loaders.rental.load(rentalNo);
  }

  @Query(() => RentalDwellingConnection, { nullable: true, description: '出租房屋列表. Rentals by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  rentalDwellings(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<PublicSecurityLoaders>,
    @Arg('filter', () => RentalDwellingFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: RentalDwellingFilter | null,
  ): Promise<Connection<RentalDwelling>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.rentalPage(filter ?? {}, page);
  }

  @FieldResolver(() => Address, { nullable: true, description: '房屋地址. Where the dwelling is.' })
  @Classified('S2')
  address(@Root() { addressCode }: RentalDwelling): Address {
    return { addressCode };
  }

  @FieldResolver(() => Resident, { nullable: true, description: '出租人. The landlord; null where he is not of this district.' })
  @Classified('S2')
  landlord(@Root() { landlordResidentNo }: RentalDwelling, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Resident | null> | null {
    return landlordResidentNo === null ? null : loaders.resident.load(landlordResidentNo);
  }

  @FieldResolver(() => [Resident], { nullable: true, description: '承租人. The tenants.' })
  @Classified('S2')
  async tenants(@Root() { tenantResidentNos }: RentalDwelling, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Resident[]> {
    const tenants = await Promise.all(tenantResidentNos.map((residentNo) => loaders.resident.load(residentNo)));
    return tenants.filter((tenant) => tenant !== null);
  }
}
