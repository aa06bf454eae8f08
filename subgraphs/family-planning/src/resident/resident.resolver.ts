import { Classified } from '@linli/subgraph-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { FamilySupport } from '../family-support/family-support.type.js';
import { Resident } from './resident.type.js';

@Resolver(() => Resident)
export class ResidentResolver {
  @FieldResolver(() => FamilySupport, { nullable: true, description: '计生家庭服务. What family planning holds to support his family; its feed is 45 days behind.' })
  @Classified('S2')
  familySupport(@Root() { residentNo }: Resident): FamilySupport {
    return { residentNo };
  }
}
