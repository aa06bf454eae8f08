import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { HumanResourcesLoaders } from '../loaders.js';
import { residentOf } from '../resident/resident-of.js';
import { Resident } from '../resident/resident.type.js';
import { EmploymentAidConnection } from './employment-aid.connection.js';
import { EmploymentAidFilter } from './employment-aid.input.js';
import { EmploymentAid } from './employment-aid.type.js';

@Resolver(() => EmploymentAid)
export class EmploymentAidResolver {
  @Query(() => EmploymentAid, { nullable: true, description: '就业援助. One of them by its number; null when the register has none. Errors: BAD_USER_INPUT.' })
  @Classified('S2')
  employmentAid(
    @Arg('aidNo', () => Int, { description: '援助编号. The aid\'s number in this register.' }) aidNo: number,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
  ): Promise<EmploymentAid | null> {
    return loaders.employmentAid.load(aidNo);
  }

  @Query(() => EmploymentAidConnection, { nullable: true, description: '就业援助列表. Employment aids by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  employmentAids(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
    @Arg('filter', () => EmploymentAidFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: EmploymentAidFilter | null,
  ): Promise<Connection<EmploymentAid>> {
    return loaders.employmentAidPage({ ...filter, gridCodePrefix: checkGridPrefix(filter?.gridCodePrefix) ?? null }, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. The resident whom it is about.' })
  @Classified('S2')
  resident(@Root() { residentNo }: EmploymentAid): Resident {
    return residentOf(residentNo);
  }
}
