import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { withGridPrefixChecked } from '../grid/grid-prefix.js';
import { Grid } from '../grid/grid.type.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { Organisation } from '../organisation/organisation.type.js';
import { residentStub } from '../resident/resident-stub.js';
import { Resident } from '../resident/resident.type.js';
import { VolunteerConnection } from './volunteer.connection.js';
import { VolunteerFilter } from './volunteer.input.js';
import { Volunteer } from './volunteer.type.js';

@Resolver(() => Volunteer)
export class VolunteerResolver {
  @Query(() => Volunteer, { nullable: true, description: '志愿者. One volunteer by his number; null when the register has none.' })
  @Classified('S2')
  volunteer(@Arg('volunteerNo', () => Int, { description: '志愿者编号. Number of the volunteer.' }) volunteerNo: number, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<Volunteer | null> {
    return loaders.volunteer.load(volunteerNo);
  }

  @Query(() => VolunteerConnection, { nullable: true, description: '志愿者列表. Volunteers by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  volunteers(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => VolunteerFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: VolunteerFilter | null,
  ): Promise<Connection<Volunteer>> {
    return loaders.volunteerPage(withGridPrefixChecked(filter), page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '居民. The volunteer himself; null when he lives elsewhere or has not agreed to be contacted (see isContactShared).' })
  @Classified('S2')
  resident(@Root() { residentNo, isContactShared }: Volunteer): Resident | null {
    return residentNo === null || !isContactShared ? null : residentStub(residentNo);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: '所属组织. The organisation that he serves with; null when he serves with none.' })
  @Classified('S2')
  organisation(@Root() { organisationCode }: Volunteer, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<Organisation | null> | null {
    return organisationCode === null ? null : loaders.organisation.load(organisationCode);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '服务网格. Grid in which he serves.' })
  @Classified('S2')
  grid(@Root() { gridCode }: Volunteer): Grid {
    return { gridCode };
  }
}
