import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { HumanResourcesLoaders } from '../loaders.js';
import { residentOf } from '../resident/resident-of.js';
import { Resident } from '../resident/resident.type.js';
import { UnemploymentRegistrationConnection } from './unemployment-registration.connection.js';
import { UnemploymentRegistrationFilter } from './unemployment-registration.input.js';
import { UnemploymentRegistration } from './unemployment-registration.type.js';

@Resolver(() => UnemploymentRegistration)
export class UnemploymentRegistrationResolver {
  @Query(() => UnemploymentRegistration, { nullable: true, description: '失业登记. One of them by its number; null when the register has none. Errors: BAD_USER_INPUT.' })
  @Classified('S2')
  unemploymentRegistration(
    @Arg('registrationNo', () => Int, { description: '失业登记编号. The registration\'s number.' }) registrationNo: number,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
  ): Promise<UnemploymentRegistration | null> {
    return loaders.unemploymentRegistration.load(registrationNo);
  }

  @Query(() => UnemploymentRegistrationConnection, { nullable: true, description: '失业登记列表. Unemployment registrations by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  unemploymentRegistrations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
    @Arg('filter', () => UnemploymentRegistrationFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: UnemploymentRegistrationFilter | null,
  ): Promise<Connection<UnemploymentRegistration>> {
    return loaders.unemploymentRegistrationPage({ ...filter, gridCodePrefix: checkGridPrefix(filter?.gridCodePrefix) ?? null }, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. The resident whom it is about.' })
  @Classified('S2')
  resident(@Root() { residentNo }: UnemploymentRegistration): Resident {
    return residentOf(residentNo);
  }
}
