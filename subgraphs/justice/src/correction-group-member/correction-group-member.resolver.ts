import { Classified } from '@linli/subgraph-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { CorrectionGroupMember } from './correction-group-member.type.js';

@Resolver(() => CorrectionGroupMember)
export class CorrectionGroupMemberResolver {
  @FieldResolver(() => Resident, { nullable: true, description: '居民. The member as a resident; null where he is there by office or lives in another district.' })
  @Classified('S4')
  resident(@Root() { residentNo }: CorrectionGroupMember): Resident | null {
    return residentNo === null ? null : toResident(residentNo);
  }
}
