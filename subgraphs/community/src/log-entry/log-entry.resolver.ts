import { CalendarDate, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { GridWorker } from '../grid-worker/grid-worker.type.js';
import { Grid } from '../grid/grid.type.js';
import { Household } from '../household/household.type.js';
import { toHousehold } from '../household/to-household.js';
import type { CommunityLoaders } from '../loaders.js';
import { LogEntryConnection } from './log-entry.connection.js';
import { LogEntryFilter } from './log-entry.input.js';
import { LogEntry } from './log-entry.type.js';

const ON = '日期. The day for which the log is read; entries that have expired by then are not shown.';

@Resolver(() => LogEntry)
export class LogEntryResolver {
  @Query(() => LogEntry, { nullable: true, description: '民情日志. One log entry by its number; null when the register has none, or when it has expired.' })
  @Classified('S2')
  logEntry(
    @Arg('entryNo', () => Int, { description: '日志编号. The entry\'s number.' }) entryNo: number,
    @Arg('on', () => CalendarDate, { description: ON }) on: string,
    @Ctx() { loaders }: Context<CommunityLoaders>,
  ): Promise<LogEntry | null> {
    return loaders.logEntry(on).load(entryNo);
  }

  @Query(() => LogEntryConnection, { nullable: true, description: '民情日志列表. Log entries that have not expired, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  logEntries(
    @Arg('on', () => CalendarDate, { description: ON }) on: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => LogEntryFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: LogEntryFilter | null,
  ): Promise<Connection<LogEntry>> {
    return loaders.logEntryPage({ ...filter, on }, page);
  }

  @FieldResolver(() => GridWorker, { nullable: true, description: '记录人. The worker who wrote it.' })
  @Classified('S1')
  worker(@Root() { workerNo }: LogEntry, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<GridWorker | null> {
    return loaders.gridWorker.load(workerNo);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所属网格. The grid whose log it is in.' })
  @Classified('S1')
  grid(@Root() { gridCode }: LogEntry, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    return loaders.grid.load(gridCode);
  }

  @FieldResolver(() => Household, { nullable: true, description: '涉及户. The household that it is about; null when it is about none.' })
  @Classified('S2')
  household(@Root() { householdNo }: LogEntry): Household | null {
    return householdNo === null ? null : toHousehold(householdNo);
  }
}
