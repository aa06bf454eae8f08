import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.type.js';
import type { PublicSecurityLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { ResidenceRegistrationConnection } from './residence-registration.connection.js';
import { ResidenceRegistrationFilter } from './residence-registration.input.js';
import { ResidenceRegistration } from './residence-registration.type.js';

@Resolver(() => ResidenceRegistration)
export class ResidenceRegistrationResolver {
  @Query(() => ResidenceRegistration, { nullable: true, description: '居住登记. One residence registration by its number; null when the register has none.' })
  @Classified('S2')
  residenceRegistration(@Arg('registrationNo', () => Int, { description: '登记编号. Its number.' }) registrationNo: number, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<ResidenceRegistration | null> {
    return loaders.registration.load(registrationNo);
  }

  @Query(() => ResidenceRegistrationConnection, { nullable: true, description: '居住登记列表. Residence registrations, latest arrivals first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  residenceRegistrations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<PublicSecurityLoaders>,
    @Arg('filter', () => ResidenceRegistrationFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ResidenceRegistrationFilter | null,
  ): Promise<Connection<ResidenceRegistration>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.registrationPage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '登记人. The resident who is registered.' })
  @Classified('S2')
  resident(@Root() { residentNo }: ResidenceRegistration, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Resident | null> {
    return loaders.resident.load(residentNo);
  }

  @FieldResolver(() => Address, { nullable: true, description: '居住地址. Where he lives.' })
  // No trace of where somebody has been: the dwelling that he registered, at the level at which the community says where he lives. The desk that registers it reaches no further.
  @Classified('S2')
  address(@Root() { addressCode }: ResidenceRegistration): Address | null {
    return addressCode === null ? null : { addressCode };
  }

  @FieldResolver(() => Resident, { nullable: true, description: '出租人. Who lets the dwelling; null where it is not let or the landlord is not of this district.' })
  @Classified('S2')
  landlord(@Root() { landlordResidentNo }: ResidenceRegistration, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Resident | null> | null {
    return landlordResidentNo === null ? null : loaders.resident.load(landlordResidentNo);
  }
}
