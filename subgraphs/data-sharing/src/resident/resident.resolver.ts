import { Classified, Instant, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AccessLogEntryConnection } from '../access-log-entry/access-log-entry.connection.js';
import type { AccessLogEntry } from '../access-log-entry/access-log-entry.type.js';
import type { DataSharingLoaders } from '../loaders.js';
import { Resident } from './resident.type.js';

@Resolver(() => Resident)
export class ResidentResolver {
  @FieldResolver(() => AccessLogEntryConnection, {
    nullable: true,
    description: '查阅日志. Who has read what is known about him, and for what, newest first, questions about many at once included, and in which statistics he was counted; for himself and, of a child, the guardian (purpose SELF). Within a second of the reading; what is hidden from him on a legal basis appears on its day. A page may hold fewer entries than were asked for, or none, though there is a next one: of those who were counted, so many sets are looked through for a page and no more. The total is null beyond 10,000, and where more than 2,000 sets would have to be looked through. Errors: OUTSIDE_JURISDICTION, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID, REGISTER_UNAVAILABLE.',
  })
  @Classified('S2')
  async accessLog(
    @Root() { residentNo }: Resident,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { caller, loaders }: Context<DataSharingLoaders>,
    @Arg('fromAt', () => Instant, { nullable: true, description: '起始时刻. Only readings from this moment on.' }) fromAt?: string | null,
    @Arg('untilAt', () => Instant, { nullable: true, description: '截止时刻. Only readings before this moment.' }) untilAt?: string | null,
  ): Promise<Connection<AccessLogEntry>> {
    // Load-bearing: a resident is reached through others' disputes and households as well, and a log has no row that the kit could refuse.
    const isOwn = caller.purpose === 'SELF' && (residentNo === caller.residentNo || caller.wards.includes(residentNo));
    if (!isOwn) throw linliError('OUTSIDE_JURISDICTION', { subject: 'accessLog', expected: 'for SELF one\'s own log or that of one\'s ward', got: 'somebody else\'s', department: 'data-sharing' });
    return loaders.accessLogPage({ residentNo, subject: caller.subject, fromAt, untilAt }, page);
  }
}
