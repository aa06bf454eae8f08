import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { CommunityLoaders } from '../loaders.js';
import { ServiceItemConnection } from './service-item.connection.js';
import { ServiceItemFilter } from './service-item.input.js';
import { ServiceItem } from './service-item.type.js';

@Resolver(() => ServiceItem)
export class ServiceItemResolver {
  @Query(() => ServiceItem, { nullable: true, description: '服务事项. One service item by its code; null when the catalogue has none.' })
  @Classified('S0')
  serviceItem(@Arg('itemCode', () => String, { description: '事项编码. Code of the item.' }) itemCode: string, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<ServiceItem | null> {
    return loaders.serviceItem.load(itemCode);
  }

  @Query(() => ServiceItemConnection, { nullable: true, description: '服务事项列表. The catalogue of the one-stop hall, by code. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S0')
  serviceItems(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => ServiceItemFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ServiceItemFilter | null,
  ): Promise<Connection<ServiceItem>> {
    return loaders.serviceItemPage(filter ?? {}, page);
  }
}
