import { Classified, type Context } from '@linli/subgraph-kit';
import { communityCodeOf } from '@linli/vocabulary';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.type.js';
import { Community } from '../community/community.type.js';
import { Grid } from '../grid/grid.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { Residence } from './residence.type.js';

@Resolver(() => Residence)
export class ResidenceResolver {
  @FieldResolver(() => Address, { nullable: true, description: '居住地址. The address at which he was found living.' })
  @Classified('S2')
  address(@Root() { addressCode }: Residence, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Address | null> {
    return loaders.address.load(addressCode);
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所在网格. The grid of that address; null where the register has put the address into none or into two.' })
  @Classified('S2')
  async grid(@Root() { addressCode }: Residence, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid | null> {
    const [gridCode, another] = await loaders.gridCodesOfAddress.load(addressCode);
    return gridCode === undefined || another !== undefined ? null : loaders.grid.load(gridCode);
  }

  @FieldResolver(() => Community, { nullable: true, description: '所在社区. The community of that address, whichever grid it is in.' })
  @Classified('S2')
  community(@Root() { addressCode }: Residence, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Community | null> {
    return loaders.community.load(communityCodeOf(addressCode));
  }
}
