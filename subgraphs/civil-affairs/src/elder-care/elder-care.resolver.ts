import { CalendarDate, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { withGridPrefixChecked } from '../grid/grid-prefix.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { Organisation } from '../organisation/organisation.type.js';
import { residentStub } from '../resident/resident-stub.js';
import { Resident } from '../resident/resident.type.js';
import { ElderCareConnection } from './elder-care.connection.js';
import { ElderCareFilter } from './elder-care.input.js';
import { ElderCare } from './elder-care.type.js';

@Resolver(() => ElderCare)
export class ElderCareResolver {
  @Query(() => ElderCare, { nullable: true, description: '养老服务. One care service by its number; null when the register has none.' })
  @Classified('S2')
  elderCare(@Arg('careNo', () => Int, { description: '服务编号. Number of the service.' }) careNo: number, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<ElderCare | null> {
    return loaders.elderCare.load(careNo);
  }

  @Query(() => ElderCareConnection, { nullable: true, description: '养老服务列表. Care services by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  elderCares(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => ElderCareFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ElderCareFilter | null,
  ): Promise<Connection<ElderCare>> {
    return loaders.elderCarePage(withGridPrefixChecked(filter), page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '服务对象. Who is cared for.' })
  @Classified('S2')
  resident(@Root() { residentNo }: ElderCare): Resident {
    return residentStub(residentNo);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: '服务机构. The organisation that gives the care; null when none is recorded or the register does not hold it.' })
  @Classified('S2')
  provider(@Root() { providerOrganisationCode }: ElderCare, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<Organisation | null> | null {
    return providerOrganisationCode === null ? null : loaders.organisation.load(providerOrganisationCode);
  }

  @FieldResolver(() => [CalendarDate], { nullable: true, description: '探访日期. Days on which he was visited, newest first.' })
  @Classified('S2')
  visits(@Root() { visitDates }: ElderCare, @Arg('from', () => CalendarDate, { nullable: true, description: '起始日期. Only visits on this day or later.' }) from?: string | null): string[] {
    return visitDates.filter((date) => !from || date >= from).sort().reverse();
  }
}
