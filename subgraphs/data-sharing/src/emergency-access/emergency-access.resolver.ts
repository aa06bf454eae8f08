import { checkText, Classified, type Connection, type Context, PageArgs } from '@linli/subgraph-kit';
import { addWorkingDays, linliError } from '@linli/vocabulary';
import { randomBytes } from 'node:crypto';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { checkRole } from '../check-role.js';
import type { DataSharingLoaders } from '../loaders.js';
import { EmergencyAccessConnection } from './emergency-access.connection.js';
import { EmergencyAccessFilter } from './emergency-access.input.js';
import { EmergencyAccess } from './emergency-access.type.js';

const HOURS = 3;
const REVIEW_WORKING_DAYS = 2;

@Resolver(() => EmergencyAccess)
export class EmergencyAccessResolver {
  @Query(() => EmergencyAccessConnection, { nullable: true, description: '紧急查阅列表. Emergency accesses, by the day on which their review is due; for the data office. Errors: FORBIDDEN_FIELD, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID, DATE_INVALID.' })
  @Classified('S1')
  emergencyAccesses(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context<DataSharingLoaders>,
    @Arg('filter', () => EmergencyAccessFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: EmergencyAccessFilter | null,
  ): Promise<Connection<EmergencyAccess>> {
    checkRole(context, 'data-office', 'emergencyAccesses');
    return context.loaders.emergencyAccessPage(filter ?? {}, page);
  }

  @Mutation(() => EmergencyAccess, { nullable: true, description: '开启紧急查阅. Opens three hours of emergency access for whoever asks; a review task for a second person is opened with it. Errors: FORBIDDEN_FIELD, BAD_USER_INPUT.' })
  @Classified('S1')
  openEmergencyAccess(@Arg('reason', () => String, { description: '查阅理由. Why, 4 to 300 characters, without personal data.' }) reason: string, @Ctx() context: Context<DataSharingLoaders>): Promise<EmergencyAccess> {
    checkRole(context, 'emergency-officer', 'openEmergencyAccess');
    const now = Date.now();
    const openedAt = new Date(now).toISOString();
    return context.loaders.enterEmergencyAccess({
      accessNo: `JJ${randomBytes(6).toString('hex').toUpperCase()}`, subject: context.caller.subject, department: context.caller.department, reason: checkText('reason', reason),
      openedAt, expiresAt: new Date(now + HOURS * 3_600_000).toISOString(), reviewDueDate: addWorkingDays(openedAt.slice(0, 10), REVIEW_WORKING_DAYS),
    });
  }

  @Mutation(() => EmergencyAccess, { nullable: true, description: '复核紧急查阅. Closes the review of an emergency access that somebody else opened; for the data office. Errors: FORBIDDEN_FIELD, BAD_USER_INPUT when there is none that he may close.' })
  @Classified('S1')
  async reviewEmergencyAccess(
    @Arg('accessNo', () => String, { description: '查阅编号. Its number.' }) accessNo: string,
    @Arg('isJustified', () => Boolean, { description: '是否正当. Whether it was right.' }) isJustified: boolean,
    @Arg('finding', () => String, { description: '复核意见. What was found, 4 to 300 characters.' }) finding: string,
    @Ctx() context: Context<DataSharingLoaders>,
  ): Promise<EmergencyAccess> {
    checkRole(context, 'data-office', 'reviewEmergencyAccess');
    const review = { by: context.caller.subject, at: new Date().toISOString(), isJustified, finding: checkText('finding', finding) };
    const reviewed = await context.loaders.reviewEmergencyAccess(accessNo, review);
    if (reviewed) return reviewed;
    throw linliError('BAD_USER_INPUT', { subject: 'accessNo', expected: 'an access that somebody else opened and nobody has reviewed', got: 'none' });
  }
}
