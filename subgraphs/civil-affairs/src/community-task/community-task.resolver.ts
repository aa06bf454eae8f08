import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { CivilAffairsLoaders } from '../loaders.js';
import { CommunityTaskConnection } from './community-task.connection.js';
import { CommunityTaskFilter } from './community-task.input.js';
import { CommunityTask } from './community-task.type.js';

@Resolver(() => CommunityTask)
export class CommunityTaskResolver {
  @Query(() => CommunityTask, { nullable: true, description: '社区工作准入. One task by its number; null when the register has none.' })
  @Classified('S0')
  communityTask(@Arg('taskNo', () => Int, { description: '事项编号. Number of the task.' }) taskNo: number, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<CommunityTask | null> {
    return loaders.communityTask.load(taskNo);
  }

  @Query(() => CommunityTaskConnection, { nullable: true, description: '社区工作准入列表. Tasks that bureaus have asked communities to take on, by number. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S0')
  communityTasks(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => CommunityTaskFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: CommunityTaskFilter | null,
  ): Promise<Connection<CommunityTask>> {
    return loaders.communityTaskPage(filter ?? {}, page);
  }
}
