import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { withGridPrefixChecked } from '../grid/grid-prefix.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { residentStub } from '../resident/resident-stub.js';
import { Resident } from '../resident/resident.type.js';
import { FuneralRecordConnection } from './funeral-record.connection.js';
import { FuneralRecordFilter } from './funeral-record.input.js';
import { FuneralRecord } from './funeral-record.type.js';

@Resolver(() => FuneralRecord)
export class FuneralRecordResolver {
  @Query(() => FuneralRecord, { nullable: true, description: '殡葬记录. One funeral by its number; null when the register has none.' })
  @Classified('S2')
  funeralRecord(@Arg('funeralNo', () => Int, { description: '殡葬编号. Number of the record.' }) funeralNo: number, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<FuneralRecord | null> {
    return loaders.funeralRecord.load(funeralNo);
  }

  @Query(() => FuneralRecordConnection, { nullable: true, description: '殡葬记录列表. Funerals by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  funeralRecords(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => FuneralRecordFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: FuneralRecordFilter | null,
  ): Promise<Connection<FuneralRecord>> {
    return loaders.funeralRecordPage(withGridPrefixChecked(filter), page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '逝者. Whose funeral it was; null when he could not be linked to a resident.' })
  @Classified('S2')
  resident(@Root() { residentNo }: FuneralRecord): Resident | null {
    return residentNo === null ? null : residentStub(residentNo);
  }
}
