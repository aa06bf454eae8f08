import { checkGridPrefix, Classified, PageArgs, ResidentId, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HumanResourcesLoaders } from '../loaders.js';
import { residentOf } from '../resident/resident-of.js';
import { Resident } from '../resident/resident.type.js';
import { PensionConnection } from './pension.connection.js';
import { PensionFilter } from './pension.input.js';
import { Pension } from './pension.type.js';

@Resolver(() => Pension)
export class PensionResolver {
  @Query(() => Pension, { nullable: true, description: '养老待遇. The pension of one resident; null when the register has none. Errors: ID_INVALID.' })
  @Classified('S2')
  pension(
    @Arg('residentId', () => ResidentId, { description: '居民标识. The resident\'s sealed id.' }) residentNo: number,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
  ): Promise<Pension | null> {
    return loaders.pension.load(residentNo);
  }

  @Query(() => PensionConnection, { nullable: true, description: '养老待遇列表. Pensions by resident. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  pensions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
    @Arg('filter', () => PensionFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: PensionFilter | null,
  ): Promise<Connection<Pension>> {
    return loaders.pensionPage({ ...filter, gridCodePrefix: checkGridPrefix(filter?.gridCodePrefix) ?? null }, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. The resident whom it is about.' })
  @Classified('S2')
  resident(@Root() { residentNo }: Pension): Resident {
    return residentOf(residentNo);
  }
}
