import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssistanceCaseConnection } from '../assistance-case/assistance-case.connection.js';
import { AssistanceCaseFilter } from '../assistance-case/assistance-case.input.js';
import type { AssistanceCase } from '../assistance-case/assistance-case.type.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { OrganisationConnection } from '../organisation/organisation.connection.js';
import { OrganisationFilter } from '../organisation/organisation.input.js';
import type { Organisation } from '../organisation/organisation.type.js';
import { VolunteerConnection } from '../volunteer/volunteer.connection.js';
import { VolunteerFilter } from '../volunteer/volunteer.input.js';
import type { Volunteer } from '../volunteer/volunteer.type.js';
import { withGridPrefixChecked } from './grid-prefix.js';
import { Grid } from './grid.type.js';

@Resolver(() => Grid)
export class GridResolver {
  @FieldResolver(() => OrganisationConnection, { nullable: true, description: '网格组织. Social organisations at an address of the grid, by code. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S0')
  organisations(
    @Root() { gridCode }: Grid,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => OrganisationFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: OrganisationFilter | null,
  ): Promise<Connection<Organisation>> {
    return loaders.organisationsOfGrid(withGridPrefixChecked(filter), page).load(gridCode);
  }

  @FieldResolver(() => VolunteerConnection, { nullable: true, description: '网格志愿者. Volunteers who serve in the grid, by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  volunteers(
    @Root() { gridCode }: Grid,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => VolunteerFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: VolunteerFilter | null,
  ): Promise<Connection<Volunteer>> {
    return loaders.volunteersOfGrid(withGridPrefixChecked(filter), page).load(gridCode);
  }

  @FieldResolver(() => AssistanceCaseConnection, { nullable: true, description: '网格社会救助. Cases of assistance to households of the grid, by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  assistanceCases(
    @Root() { gridCode }: Grid,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => AssistanceCaseFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: AssistanceCaseFilter | null,
  ): Promise<Connection<AssistanceCase>> {
    return loaders.assistanceCasesOfGrid(withGridPrefixChecked(filter), page).load(gridCode);
  }
}
