import { Classified } from '@linli/subgraph-kit';
import { Query, Resolver } from 'type-graphql';
import { listPurposes } from './list-purposes.js';
import { Purpose } from './purpose.type.js';

@Resolver(() => Purpose)
export class PurposeResolver {
  @Query(() => [Purpose], { nullable: true, description: '用途表. The sixteen purposes, what each can carry at most, and on which legal basis.' })
  @Classified('S0')
  purposes(): Purpose[] {
    return listPurposes();
  }
}
