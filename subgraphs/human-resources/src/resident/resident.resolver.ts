import { Classified } from '@linli/subgraph-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { SocialSecurity } from '../social-security/social-security.type.js';
import { Resident } from './resident.type.js';

@Resolver(() => Resident)
export class ResidentResolver {
  @FieldResolver(() => SocialSecurity, { nullable: true, description: '就业与社会保障. What human resources holds about him; 30 days behind.' })
  @Classified('S2')
  socialSecurity(@Root() { residentNo }: Resident): SocialSecurity {
    return { residentNo };
  }
}
