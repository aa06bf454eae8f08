import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Grid } from '../grid/grid.type.js';
import type { HumanResourcesLoaders } from '../loaders.js';
import { Organisation } from '../organisation/organisation.type.js';
import { EmployerConnection } from './employer.connection.js';
import { EmployerFilter } from './employer.input.js';
import { Employer } from './employer.type.js';

@Resolver(() => Employer)
export class EmployerResolver {
  @Query(() => Employer, { nullable: true, description: '用人单位. One employer by its organisation code; null when the register has none.' })
  @Classified('S1')
  employer(
    @Arg('organisationCode', () => String, { description: '组织代码. Unified social credit code, 18 characters (GB 32100).' }) organisationCode: string,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
  ): Promise<Employer | null> {
    return loaders.employer.load(organisationCode);
  }

  @Query(() => EmployerConnection, { nullable: true, description: '用人单位列表. Employers by organisation code. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  employers(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HumanResourcesLoaders>,
    @Arg('filter', () => EmployerFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: EmployerFilter | null,
  ): Promise<Connection<Employer>> {
    return loaders.employerPage({ gridCodePrefix: checkGridPrefix(filter?.gridCodePrefix) ?? null }, page);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: '组织. The organisation behind the employer, as other departments hold it.' })
  @Classified('S1')
  organisation(@Root() { organisationCode }: Employer): Organisation {
    return { organisationCode };
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所在网格. The grid of its seat.' })
  @Classified('S1')
  grid(@Root() { seatGridCode }: Employer): Grid {
    return { gridCode: seatGridCode };
  }
}
