import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { withGridPrefixChecked } from '../grid/grid-prefix.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { residentStub } from '../resident/resident-stub.js';
import { Resident } from '../resident/resident.type.js';
import { DisabilityConnection } from './disability.connection.js';
import { DisabilityFilter } from './disability.input.js';
import { Disability } from './disability.type.js';

@Resolver(() => Disability)
export class DisabilityResolver {
  @Query(() => Disability, { nullable: true, description: '残疾人证. One disability certificate by its number; null when the register has none.' })
  @Classified('S3')
  disability(@Arg('certificateNo', () => String, { description: '残疾人证编号. Number of the certificate.' }) certificateNo: string, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<Disability | null> {
    return loaders.disability.load(certificateNo);
  }

  @Query(() => DisabilityConnection, { nullable: true, description: '残疾人证列表. Disability certificates by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  disabilities(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => DisabilityFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: DisabilityFilter | null,
  ): Promise<Connection<Disability>> {
    return loaders.disabilityPage(withGridPrefixChecked(filter), page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '持证人. Who holds the certificate.' })
  @Classified('S3')
  resident(@Root() { residentNo }: Disability): Resident {
    return residentStub(residentNo);
  }
}
