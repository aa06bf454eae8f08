import { Classified, type Context } from '@linli/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Address } from '../address/address.type.js';
import { Grid } from '../grid/grid.type.js';
import type { CommunityLoaders } from '../loaders.js';
import { AddressInSeveralGrids } from './address-in-several-grids.type.js';

@Resolver(() => AddressInSeveralGrids)
export class AddressInSeveralGridsResolver {
  @FieldResolver(() => Address, { nullable: true, description: '地址. The address.' })
  @Classified('S1')
  address(@Root() { addressCode }: AddressInSeveralGrids, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Address | null> {
    return loaders.address.load(addressCode);
  }

  @FieldResolver(() => [Grid], { nullable: true, description: '网格. The grids that it has been put into, by code.' })
  @Classified('S1')
  async grids(@Root() { gridCodes }: AddressInSeveralGrids, @Ctx() { loaders }: Context<CommunityLoaders>): Promise<Grid[]> {
    const grids = await Promise.all(gridCodes.map((gridCode) => loaders.grid.load(gridCode)));
    return grids.filter((grid) => grid !== null);
  }
}
