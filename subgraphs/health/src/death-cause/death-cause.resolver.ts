import { Classified, type Context } from '@linli/subgraph-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { HealthLoaders } from '../loaders.js';
import { DeathCause } from './death-cause.type.js';

// There is no list: nobody is to be picked out by what he died of.
@Resolver(() => DeathCause)
export class DeathCauseResolver {
  @Query(() => DeathCause, { nullable: true, description: '死亡原因. The sealed cause that one death certificate names; null when the register has none.' })
  @Classified('S4')
  deathCause(@Arg('certificateNo', () => String, { description: '证明编号. Number of the death certificate.' }) certificateNo: string, @Ctx() { loaders }: Context<HealthLoaders>): Promise<DeathCause | null> {
    return loaders.deathCause.load(certificateNo);
  }
}
