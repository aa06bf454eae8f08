import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DisputeConnection } from '../dispute/dispute.connection.js';
import type { Dispute } from '../dispute/dispute.type.js';
import type { JusticeLoaders } from '../loaders.js';
import { Address } from './address.type.js';

@Resolver(() => Address)
export class AddressResolver {
  @FieldResolver(() => DisputeConnection, { nullable: true, description: '地址纠纷. Disputes that arose at the address, newest first. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  disputes(@Root() { addressCode }: Address, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<Connection<Dispute>> {
    return loaders.disputesOfAddress(page).load(addressCode);
  }
}
