import { checkGridPrefix, Classified, PageArgs, ResidentId, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HumanResourcesLoaders } from '../loaders.js';
import { residentOf } from '../resident/resident-of.js';
import { Resident } from '../resident/resident.type.js';
import { InsuredPersonConnection } from './insured-person.connection.js';
import { InsuredPersonFilter } from './insured-person.input.js';
import { InsuredPerson } from './insured-person.type.js';

@Resolver(() => InsuredPerson)
export class InsuredPersonResolver {
  @Query(() => InsuredPerson, { nullable: true, description: '参保人. One resident as the register of insured persons holds him; null when it has none. Errors: ID_INVALID.' })
  @Classified('S2')
  insuredPerson(
    @Arg('residentId', () => ResidentId, { description: '居民标识. The resident\'s sealed id.' }) residentNo: number,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
  ): Promise<InsuredPerson | null> {
    return loaders.insuredPerson.load(residentNo);
  }

  @Query(() => InsuredPersonConnection, { nullable: true, description: '参保人列表. Insured persons by this register\'s number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  insuredPersons(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
    @Arg('filter', () => InsuredPersonFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: InsuredPersonFilter | null,
  ): Promise<Connection<InsuredPerson>> {
    return loaders.insuredPersonPage({ ...filter, gridCodePrefix: checkGridPrefix(filter?.gridCodePrefix) ?? null }, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. The resident whom the row is linked to.' })
  @Classified('S2')
  resident(@Root() { residentNo }: InsuredPerson): Resident {
    return residentOf(residentNo);
  }
}
