import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { checkDivisionCode } from '@linli/vocabulary';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { CommunityLoaders } from '../loaders.js';
import { CommunityConnection } from './community.connection.js';
import { CommunityFilter } from './community.input.js';
import { Community } from './community.type.js';

@Resolver(() => Community)
export class CommunityResolver {
  @Query(() => Community, { nullable: true, description: '社区. One community by its code; null when the register has none. Errors: DIVISION_UNKNOWN.' })
  @Classified('S0')
  community(@Arg('communityCode', () => String, { description: '社区代码. Community code, 12 digits.' }) communityCode: string, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Community | null> {
    return loaders.community.load(checkDivisionCode(communityCode));
  }

  @Query(() => CommunityConnection, { nullable: true, description: '社区列表. Communities by code. Errors: DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S0')
  communities(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => CommunityFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: CommunityFilter | null,
  ): Promise<Connection<Community>> {
    return loaders.communityPage(filter ?? {}, page);
  }
}
