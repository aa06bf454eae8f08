import { Classified, PageArgs, ResidentId, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { checkRole } from '../check-role.js';
import type { DataSharingLoaders } from '../loaders.js';
import { OverseenEntryConnection } from './overseen-entry.connection.js';
import { AccessLogFilter } from './overseen-entry.input.js';
import { OverseenEntry } from './overseen-entry.type.js';

@Resolver(() => OverseenEntry)
export class OverseenEntryResolver {
  @Query(() => OverseenEntryConnection, { nullable: true, description: '查阅日志查询. Entries of the access log, newest first, for the data office, which oversees it; the look-up is itself on record. Of a resident: those that read him; in what he was counted is told to him alone. The total is null beyond 10,000. Errors: FORBIDDEN_FIELD, BAD_USER_INPUT, PAGE_TOO_LARGE, CURSOR_INVALID, DATE_INVALID, REGISTER_UNAVAILABLE.' })
  @Classified('S2')
  async accessLogEntries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AccessLogFilter, { description: '筛选条件. Whose entries, and of which time.' }) filter: AccessLogFilter,
    @Ctx() context: Context<DataSharingLoaders>,
  ): Promise<Connection<OverseenEntry>> {
    checkRole(context, 'data-office', 'accessLogEntries');
    return context.loaders.overseenEntryPage(filter, page);
  }

  @FieldResolver(() => [ResidentId], { nullable: true, description: '被查阅居民. Of whom the operation told; whoever asks for it has read about them, and their logs say so.' })
  @Classified('S2')
  residents(@Root() entry: OverseenEntry, @Ctx() { loaders }: Context<DataSharingLoaders>): readonly number[] {
    return loaders.overseenResidents(entry);
  }
}
