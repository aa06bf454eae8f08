import { Classified } from '@linli/subgraph-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { CommunityServices } from '../community-services/community-services.type.js';
import { Resident } from './resident.type.js';

@Resolver(() => Resident)
export class ResidentResolver {
  @FieldResolver(() => CommunityServices, { nullable: true, description: '社区服务. What the community holds of the resident: where it knows him to live, visits, applications, mandates.' })
  @Classified('S2')
  communityServices(@Root() { residentNo }: Resident): CommunityServices {
    return { residentNo };
  }
}
