import { Classified, type Context } from '@linli/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicSecurityLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { HouseholdMember } from './household-member.type.js';

@Resolver(() => HouseholdMember)
export class HouseholdMemberResolver {
  @FieldResolver(() => Resident, { nullable: true, description: '成员. The resident himself.' })
  @Classified('S2')
  resident(@Root() { residentNo }: HouseholdMember, @Ctx() { loaders }: Context<PublicSecurityLoaders>): Promise<Resident | null> {
    return loaders.resident.load(residentNo);
  }
}
