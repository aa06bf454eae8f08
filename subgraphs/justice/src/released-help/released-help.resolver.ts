import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { JusticeLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { ReleasedHelpConnection } from './released-help.connection.js';
import { ReleasedHelpFilter } from './released-help.input.js';
import { ReleasedHelp } from './released-help.type.js';

@Resolver(() => ReleasedHelp)
export class ReleasedHelpResolver {
  @Query(() => ReleasedHelp, { nullable: true, description: '安置帮教. One file by its number; null when the register has none.' })
  @Classified('S4')
  releasedHelp(@Arg('helpNo', () => String, { description: '帮教编号. Its number.' }) helpNo: string, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<ReleasedHelp | null> {
    return loaders.releasedHelp.load(helpNo);
  }

  @Query(() => ReleasedHelpConnection, { nullable: true, description: '安置帮教列表. Files of help after release, the soonest to close first. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S4')
  releasedHelps(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<JusticeLoaders>,
    @Arg('filter', () => ReleasedHelpFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: ReleasedHelpFilter | null,
  ): Promise<Connection<ReleasedHelp>> {
    return loaders.releasedHelpPage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '帮教对象. The resident who is helped.' })
  @Classified('S4')
  resident(@Root() { residentNo }: ReleasedHelp): Resident {
    return toResident(residentNo);
  }
}
