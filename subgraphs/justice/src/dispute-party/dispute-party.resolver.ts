import { Classified } from '@linli/subgraph-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisation/organisation.type.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { DisputeParty } from './dispute-party.type.js';

@Resolver(() => DisputeParty)
export class DisputePartyResolver {
  @FieldResolver(() => Resident, { nullable: true, description: '居民. The party, where it is a resident.' })
  @Classified('S2')
  resident(@Root() { residentNo }: DisputeParty): Resident | null {
    return residentNo === null ? null : toResident(residentNo);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: '组织. The party, where it is an organisation.' })
  @Classified('S2')
  organisation(@Root() { organisationCode }: DisputeParty): Organisation | null {
    return organisationCode === null ? null : { organisationCode };
  }
}
