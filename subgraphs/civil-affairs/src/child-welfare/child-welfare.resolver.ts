import { Classified, PageArgs, withoutSmallCount, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { withGridPrefixChecked } from '../grid/grid-prefix.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { residentStub } from '../resident/resident-stub.js';
import { Resident } from '../resident/resident.type.js';
import { ChildWelfareConnection } from './child-welfare.connection.js';
import { ChildWelfareFilter } from './child-welfare.input.js';
import { ChildWelfare } from './child-welfare.type.js';

@Resolver(() => ChildWelfare)
export class ChildWelfareResolver {
  @Query(() => ChildWelfare, { nullable: true, description: '儿童关爱. One file of child welfare by its number; null when the register has none. Sealed.' })
  @Classified('S4')
  childWelfare(@Arg('fileNo', () => Int, { description: '档案编号. Number of the file.' }) fileNo: number, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<ChildWelfare | null> {
    return loaders.childWelfare.load(fileNo);
  }

  @Query(() => ChildWelfareConnection, { nullable: true, description: '儿童关爱列表. Files of child welfare by number; totalCount is null below street level. Sealed. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S4')
  async childWelfares(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => ChildWelfareFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ChildWelfareFilter | null,
  ): Promise<Connection<ChildWelfare>> {
    return withoutSmallCount(await loaders.childWelfarePage(withGridPrefixChecked(filter), page), filter?.gridCodePrefix);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '儿童. The child.' })
  @Classified('S4')
  resident(@Root() { residentNo }: ChildWelfare): Resident {
    return residentStub(residentNo);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '监护人. The guardian; null when none lives in the district.' })
  @Classified('S4')
  guardian(@Root() { guardianNo }: ChildWelfare): Resident | null {
    return guardianNo === null ? null : residentStub(guardianNo);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '实际照护人. Who looks after the child from day to day; null when nobody of the district does.' })
  @Classified('S4')
  actualCarer(@Root() { actualCarerNo }: ChildWelfare): Resident | null {
    return actualCarerNo === null ? null : residentStub(actualCarerNo);
  }
}
