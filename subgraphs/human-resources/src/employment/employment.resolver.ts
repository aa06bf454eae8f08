import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.type.js';
import type { HumanResourcesLoaders } from '../loaders.js';
import { residentOf } from '../resident/resident-of.js';
import { Resident } from '../resident/resident.type.js';
import { EmploymentConnection } from './employment.connection.js';
import { EmploymentFilter } from './employment.input.js';
import { Employment } from './employment.type.js';

@Resolver(() => Employment)
export class EmploymentResolver {
  @Query(() => Employment, { nullable: true, description: '就业. One of them by its number; null when the register has none. Errors: BAD_USER_INPUT.' })
  @Classified('S2')
  employment(
    @Arg('employmentNo', () => Int, { description: '就业编号. The employment\'s number in this register.' }) employmentNo: number,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
  ): Promise<Employment | null> {
    return loaders.employment.load(employmentNo);
  }

  @Query(() => EmploymentConnection, { nullable: true, description: '就业列表. Employments by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  employments(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
    @Arg('filter', () => EmploymentFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: EmploymentFilter | null,
  ): Promise<Connection<Employment>> {
    return loaders.employmentPage({ ...filter, gridCodePrefix: checkGridPrefix(filter?.gridCodePrefix) ?? null }, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. The resident whom it is about.' })
  @Classified('S2')
  resident(@Root() { residentNo }: Employment): Resident {
    return residentOf(residentNo);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '用人单位. The employer, where the register of employers has it.' })
  @Classified('S2')
  employer(@Root() { organisationCode }: Employment, @Ctx() { loaders }: Context<HumanResourcesLoaders>): Promise<Employer | null> | null {
    return organisationCode === null ? null : loaders.employer.load(organisationCode);
  }
}
