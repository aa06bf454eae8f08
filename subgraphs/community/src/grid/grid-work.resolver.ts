import { CalendarDate, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Duty } from '../duty/duty.type.js';
import { GridEventConnection } from '../grid-event/grid-event.connection.js';
import { GridEventFilter } from '../grid-event/grid-event.input.js';
import type { GridEvent } from '../grid-event/grid-event.type.js';
import { GridWorker } from '../grid-worker/grid-worker.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { LogEntryConnection } from '../log-entry/log-entry.connection.js';
import type { LogEntry } from '../log-entry/log-entry.type.js';
import { PatrolConnection } from '../patrol/patrol.connection.js';
import type { Patrol } from '../patrol/patrol.type.js';
import { VisitTaskConnection } from '../visit-task/visit-task.connection.js';
import { VisitTaskFilter } from '../visit-task/visit-task.input.js';
import type { VisitTask } from '../visit-task/visit-task.type.js';
import { Grid } from './grid.type.js';

/** Who works in a grid, and what there is to do. */
@Resolver(() => Grid)
export class GridWorkResolver {
  @FieldResolver(() => [GridWorker], { nullable: true, description: '网格队伍. Who works in the grid.' })
  @Classified('S1')
  workers(
    @Root() { gridCode }: Grid,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '在任日期. Only those who serve on this day; without it, those who have left too.' }) activeOn?: string | null,
  ): Promise<GridWorker[]> {
    return loaders.workersOfGrid(activeOn).load(gridCode);
  }

  @FieldResolver(() => [Duty], { nullable: true, description: '职责分工. Duties assigned in the grid.' })
  @Classified('S1')
  duties(
    @Root() { gridCode }: Grid,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '有效日期. Only those in force on this day; without it, ended ones too.' }) activeOn?: string | null,
  ): Promise<Duty[]> {
    return loaders.dutiesOfGrid(activeOn).load(gridCode);
  }

  @FieldResolver(() => GridEventConnection, { nullable: true, description: '网格事件. Events reported in the grid, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  events(
    @Root() { gridCode }: Grid,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => GridEventFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: GridEventFilter | null,
  ): Promise<Connection<GridEvent>> {
    return loaders.eventsOfGrid(filter ?? {}, page).load(gridCode);
  }

  @FieldResolver(() => PatrolConnection, { nullable: true, description: '巡查. Patrols of the grid, newest first. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S1')
  patrols(@Root() { gridCode }: Grid, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Connection<Patrol>> {
    return loaders.patrolsOfGrid(page).load(gridCode);
  }

  @FieldResolver(() => LogEntryConnection, { nullable: true, description: '民情日志. The grid\'s log, newest first, without what has expired. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  logEntries(
    @Root() { gridCode }: Grid,
    @Arg('on', () => CalendarDate, { description: '日期. The day for which the log is read; entries that have expired by then are not shown.' }) on: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
  ): Promise<Connection<LogEntry>> {
    return loaders.logEntriesOfGrid({ on }, page).load(gridCode);
  }

  @FieldResolver(() => VisitTaskConnection, { nullable: true, description: '走访任务. Visits that departments have asked for in the grid, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  visitTasks(
    @Root() { gridCode }: Grid,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CommunityLoaders>,
    @Arg('filter', () => VisitTaskFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: VisitTaskFilter | null,
  ): Promise<Connection<VisitTask>> {
    return loaders.visitTasksOfGrid(filter ?? {}, page).load(gridCode);
  }
}
