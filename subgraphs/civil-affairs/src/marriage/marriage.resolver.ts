import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { withGridPrefixChecked } from '../grid/grid-prefix.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { residentStub } from '../resident/resident-stub.js';
import { Resident } from '../resident/resident.type.js';
import { MarriageConnection } from './marriage.connection.js';
import { MarriageFilter } from './marriage.input.js';
import { Marriage } from './marriage.type.js';

@Resolver(() => Marriage)
export class MarriageResolver {
  @Query(() => Marriage, { nullable: true, description: '婚姻登记. One marriage by its certificate number; null when the register has none.' })
  @Classified('S2')
  marriage(@Arg('certificateNo', () => String, { description: '结婚证字号. Number of the certificate.' }) certificateNo: string, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<Marriage | null> {
    return loaders.marriage.load(certificateNo);
  }

  @Query(() => MarriageConnection, { nullable: true, description: '婚姻登记列表. Marriages by certificate number, each once. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  marriages(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => MarriageFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: MarriageFilter | null,
  ): Promise<Connection<Marriage>> {
    return loaders.marriagePage(withGridPrefixChecked(filter), page);
  }

  @FieldResolver(() => [Resident], { nullable: true, description: '配偶双方. Both spouses, in the order of the certificate.' })
  @Classified('S2')
  spouses(@Root() { spouseNos }: Marriage): Resident[] {
    return spouseNos.map(residentStub);
  }
}
