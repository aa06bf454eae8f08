import { checkGridPrefix, Classified, PageArgs, ResidentId, type Connection, type Context } from '@linli/subgraph-kit';
import { linliError, parseCitizenId } from '@linli/vocabulary';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.type.js';
import { Household } from '../household/household.type.js';
import { HukouEvent } from '../hukou-event/hukou-event.type.js';
import type { PublicSecurityLoaders } from '../loaders.js';
import { RentalDwelling } from '../rental-dwelling/rental-dwelling.type.js';
import { ResidencePermit } from '../residence-permit/residence-permit.type.js';
import { ResidenceRegistration } from '../residence-registration/residence-registration.type.js';
import { ResidentConnection } from './resident.connection.js';
import { ResidentFilter } from './resident.input.js';
import { Resident } from './resident.type.js';

@Resolver(() => Resident)
export class ResidentResolver {
  @Query(() => Resident, { nullable: true, description: '居民. One resident by his sealed id; null when the register has none. Errors: ID_INVALID.' })
  @Classified('S2')
  resident(@Arg('id', () => ResidentId, { description: '居民标识. The sealed id.' }) id: number, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Resident | null> {
    return loaders.resident.load(id);
  }

  @Query(() => ResidentConnection, { nullable: true, description: '居民列表. Residents by number. Errors: CITIZEN_ID_INVALID, GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  residents(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<PublicSecurityLoaders>,
    @Arg('filter', () => ResidentFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ResidentFilter | null,
  ): Promise<Connection<Resident>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.residentPage({ ...filter, citizenId: normaliseCitizenId(filter?.citizenId) }, page);
  }

  @FieldResolver(() => Household, { nullable: true, description: '所在户. The household in whose hukou book, or residence registration, he stands.' })
  @Classified('S2')
  household(@Root() { householdNo }: Resident, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Household | null> | null {
    return householdNo === null ? null : loaders.household.load(householdNo);
  }

  @FieldResolver(() => Address, { nullable: true, description: '户籍地址. The standard address of the hukou; null where it lies in another district.' })
  @Classified('S2', 'hukou')
  hukouAddress(@Root() { hukouAddressCode }: Resident): Address | null {
    return hukouAddressCode === null ? null : { addressCode: hukouAddressCode };
  }

  @FieldResolver(() => ResidenceRegistration, { nullable: true, description: '居住登记. His residence registration; null when his hukou is of this district.' })
  @Classified('S2')
  residenceRegistration(@Root() { residentNo }: Resident, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<ResidenceRegistration | null> {
    return loaders.registrationOfResident.load(residentNo);
  }

  @FieldResolver(() => ResidencePermit, { nullable: true, description: '居住证. His latest residence permit; null when he has none.' })
  @Classified('S2')
  residencePermit(@Root() { residentNo }: Resident, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<ResidencePermit | null> {
    return loaders.permitOfResident.load(residentNo);
  }

  @FieldResolver(() => [HukouEvent], { nullable: true, description: '户籍业务. Hukou business about him, newest first.' })
  @Classified('S2')
  hukouEvents(@Root() { residentNo }: Resident, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<HukouEvent[]> {
    return loaders.hukouEventsOfResident.load(residentNo);
  }

  @FieldResolver(() => [RentalDwelling], { nullable: true, description: '承租房屋. Dwellings that he is a registered tenant of.' })
  @Classified('S2')
  rentedDwellings(@Root() { residentNo }: Resident, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<RentalDwelling[]> {
    return loaders.rentalsOfTenant.load(residentNo);
  }
}

/** @throws CITIZEN_ID_INVALID; the id itself is never repeated. */
function normaliseCitizenId(citizenId: string | null | undefined): string | null {
  if (citizenId === null || citizenId === undefined) return null;
  const parsed = parseCitizenId(citizenId);
  if (parsed.ok) return parsed.id.normalised;
  throw linliError('CITIZEN_ID_INVALID', { subject: 'citizenId', expected: '15 or 18 characters with the right check character (GB 11643)', got: `${citizenId.length} characters: ${parsed.reason}` });
}
