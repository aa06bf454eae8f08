import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { HouseholdConnection } from '../household/household.connection.js';
import { HouseholdFilter } from '../household/household.input.js';
import type { Household } from '../household/household.type.js';
import type { PublicSecurityLoaders } from '../loaders.js';
import { ResidentConnection } from '../resident/resident.connection.js';
import { ResidentFilter } from '../resident/resident.input.js';
import type { Resident } from '../resident/resident.type.js';
import { Grid } from './grid.type.js';

@Resolver(() => Grid)
export class GridResolver {
  @FieldResolver(() => ResidentConnection, { nullable: true, description: '网格居民. Residents who live in the grid, by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  residents(
    @Root() grid: Grid,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<PublicSecurityLoaders>,
    @Arg('filter', () => ResidentFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ResidentFilter | null,
  ): Promise<Connection<Resident>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.residentsOfGrid(filter ?? {}, page).load(grid.gridCode);
  }

  @FieldResolver(() => HouseholdConnection, { nullable: true, description: '网格户. Households registered at an address of the grid, by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  households(
    @Root() grid: Grid,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<PublicSecurityLoaders>,
    @Arg('filter', () => HouseholdFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: HouseholdFilter | null,
  ): Promise<Connection<Household>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.householdsOfGrid(filter ?? {}, page).load(grid.gridCode);
  }
}
