import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.type.js';
import { AnnualReport } from '../annual-report/annual-report.type.js';
import { withGridPrefixChecked } from '../grid/grid-prefix.js';
import { Grid } from '../grid/grid.type.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { residentStub } from '../resident/resident-stub.js';
import { Resident } from '../resident/resident.type.js';
import { OrganisationConnection } from './organisation.connection.js';
import { OrganisationFilter } from './organisation.input.js';
import { Organisation } from './organisation.type.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: '组织. One social organisation by its code; null when the register has none.' })
  @Classified('S0')
  organisation(@Arg('organisationCode', () => String, { description: '组织代码. Unified social credit code, or the filing number.' }) organisationCode: string, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<Organisation | null> {
    return loaders.organisation.load(organisationCode);
  }

  @Query(() => OrganisationConnection, { nullable: true, description: '组织列表. Social organisations by code. One may stand twice, filed and registered. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S0')
  organisations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => OrganisationFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: OrganisationFilter | null,
  ): Promise<Connection<Organisation>> {
    return loaders.organisationPage(withGridPrefixChecked(filter), page);
  }

  @FieldResolver(() => [AnnualReport], { nullable: true, description: '年度报告. Its annual reports, newest first.' })
  @Classified('S0')
  annualReports(@Root() { annualReports }: Organisation): AnnualReport[] {
    return annualReports.toSorted((one, other) => other.year - one.year);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所在网格. Grid in which it has its seat.' })
  @Classified('S0')
  grid(@Root() { gridCode }: Organisation): Grid {
    return { gridCode };
  }

  @FieldResolver(() => Address, { nullable: true, description: '住所. Standard address of its seat; null when none is recorded.' })
  @Classified('S1')
  address(@Root() { addressCode }: Organisation): Address | null {
    return addressCode === null ? null : { addressCode };
  }

  @FieldResolver(() => Resident, { nullable: true, description: '发起人. Who founded it; null when no resident of the district did.' })
  @Classified('S2')
  founder(@Root() { founderNo }: Organisation): Resident | null {
    return founderNo === null ? null : residentStub(founderNo);
  }
}
