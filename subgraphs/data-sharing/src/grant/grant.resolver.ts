import { checkText, Classified, type Connection, type Context, PageArgs } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import { randomBytes } from 'node:crypto';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { checkRole } from '../check-role.js';
import type { DataSharingLoaders } from '../loaders.js';
import { checkGrant } from './check-grant.js';
import { GrantConnection } from './grant.connection.js';
import { GrantFilter, NewGrant } from './grant.input.js';
import { Grant } from './grant.type.js';

@Resolver(() => Grant)
export class GrantResolver {
  @Query(() => Grant, { nullable: true, description: '数据授权. One grant; null when there is none of this number.' })
  @Classified('S0')
  grant(@Arg('grantNo', () => String, { description: '授权编号. Its number.' }) grantNo: string, @Ctx() { loaders }: Context<DataSharingLoaders>): Promise<Grant | null> {
    return loaders.grant.load(grantNo);
  }

  @Query(() => GrantConnection, { nullable: true, description: '数据授权列表. Who may read what, for which purpose, and on which basis. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S0')
  grants(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<DataSharingLoaders>,
    @Arg('filter', () => GrantFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: GrantFilter | null,
  ): Promise<Connection<Grant>> {
    return loaders.grantPage(filter ?? {}, page);
  }

  @Mutation(() => Grant, { nullable: true, description: '授权. Grants a department or application what it may read for a purpose; for the data office. Errors: FORBIDDEN_FIELD, BAD_USER_INPUT, GRID_UNKNOWN, DIVISION_UNKNOWN.' })
  @Classified('S1')
  createGrant(@Arg('grant', () => NewGrant, { description: '新授权. What is granted to whom.' }) grant: NewGrant, @Ctx() context: Context<DataSharingLoaders>): Promise<Grant> {
    checkRole(context, 'data-office', 'createGrant');
    const at = new Date().toISOString();
    return context.loaders.enterGrant(checkGrant(grant, at), { grantNo: `GX${randomBytes(6).toString('hex').toUpperCase()}`, by: context.caller.subject, at });
  }

  @Mutation(() => Grant, { nullable: true, description: '撤销授权. Withdraws a grant; it stops working within a second. For the data office. Errors: FORBIDDEN_FIELD, BAD_USER_INPUT when there is none, or it was withdrawn before.' })
  @Classified('S1')
  async withdrawGrant(
    @Arg('grantNo', () => String, { description: '授权编号. Its number.' }) grantNo: string,
    @Arg('reason', () => String, { description: '撤销原因. Why, 4 to 300 characters.' }) reason: string,
    @Ctx() context: Context<DataSharingLoaders>,
  ): Promise<Grant> {
    checkRole(context, 'data-office', 'withdrawGrant');
    const withdrawn = await context.loaders.withdrawGrant(grantNo, { by: context.caller.subject, at: new Date().toISOString(), reason: checkText('reason', reason) });
    if (withdrawn) return withdrawn;
    throw linliError('BAD_USER_INPUT', { subject: 'grantNo', expected: 'a grant that was not withdrawn', got: 'none' });
  }
}
