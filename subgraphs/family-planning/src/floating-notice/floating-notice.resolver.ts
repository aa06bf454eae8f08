import { CalendarDate, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { FamilyPlanningLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { FloatingNoticeConnection } from './floating-notice.connection.js';
import { FloatingNoticeFilter } from './floating-notice.input.js';
import { FloatingNotice } from './floating-notice.type.js';

@Resolver(() => FloatingNotice)
export class FloatingNoticeResolver {
  @Query(() => FloatingNotice, { nullable: true, description: '两头通报. One notice by its number; null when the register has none.' })
  @Classified('S3')
  floatingNotice(@Arg('noticeNo', () => Int, { description: '通报编号. Its number.' }) noticeNo: number, @Ctx() { loaders }: Context<FamilyPlanningLoaders>): Promise<FloatingNotice | null> {
    return loaders.floatingNotice.load(noticeNo);
  }

  @Query(() => FloatingNoticeConnection, { nullable: true, description: '两头通报列表. Notices, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  floatingNotices(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<FamilyPlanningLoaders>,
    @Arg('filter', () => FloatingNoticeFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: FloatingNoticeFilter | null,
  ): Promise<Connection<FloatingNotice>> {
    return loaders.floatingNoticePage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '通报对象. The resident whom it is about.' })
  @Classified('S3')
  resident(@Root() { residentNo }: FloatingNotice): Resident {
    return toResident(residentNo);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: '是否逾期未回复. Whether on that day it was past due and not acknowledged; what happened after asOf is not known here yet.' })
  @Classified('S3')
  isOverdue(@Root() { dueDate, acknowledgedDate }: FloatingNotice, @Arg('on', () => CalendarDate, { description: '截至日. The day that is asked about.' }) on: string): boolean | null {
    return dueDate === null ? null : dueDate < on && (acknowledgedDate === null || acknowledgedDate > on);
  }
}
