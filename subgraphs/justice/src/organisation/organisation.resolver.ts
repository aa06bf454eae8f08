import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DisputeConnection } from '../dispute/dispute.connection.js';
import type { Dispute } from '../dispute/dispute.type.js';
import type { JusticeLoaders } from '../loaders.js';
import { Organisation } from './organisation.type.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => DisputeConnection, { nullable: true, description: '组织涉及纠纷. Disputes that the organisation is a party of, newest first. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  disputes(@Root() { organisationCode }: Organisation, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<Connection<Dispute>> {
    return loaders.disputesOfOrganisation(page, organisationCode);
  }
}
