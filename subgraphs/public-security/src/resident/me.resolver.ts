import { Classified, type Context } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { PublicSecurityLoaders } from '../loaders.js';
import { Resident } from './resident.type.js';

type Asked = Context<PublicSecurityLoaders>;

// A resident has few; a token that names hundreds was not made for a guardian.
const MOST_WARDS = 20;

@Resolver(() => Resident)
export class MeResolver {
  @Query(() => Resident, { nullable: true, description: '本人. The resident that the caller is, for purpose SELF; null when the register has none of his number. Errors: PURPOSE_REQUIRED.' })
  @Classified('S2')
  me(@Ctx() { caller, loaders }: Asked): Promise<Resident | null> {
    return loaders.resident.load(residentNoOf(caller, 'me'));
  }

  @Query(() => [Resident], { nullable: true, description: `被监护人. The children for whom the caller asks as their guardian, for purpose SELF; ${MOST_WARDS} at most, [] for who is nobody's. Errors: PURPOSE_REQUIRED.` })
  @Classified('S2')
  async myWards(@Ctx() { caller, loaders }: Asked): Promise<Resident[]> {
    residentNoOf(caller, 'myWards');
    const wards = await Promise.all(caller.wards.slice(0, MOST_WARDS).map((residentNo) => loaders.resident.load(residentNo)));
    return wards.filter((ward) => ward !== null);
  }
}

/** @throws PURPOSE_REQUIRED when the caller is no resident, or asks for another purpose than to read his own. */
function residentNoOf({ purpose, residentNo }: Asked['caller'], subject: string): number {
  if (purpose === 'SELF' && residentNo !== null) return residentNo;
  throw linliError('PURPOSE_REQUIRED', { subject, expected: 'purpose SELF, of a caller who is a resident', got: purpose === 'SELF' ? 'a caller who is none' : `purpose ${purpose}` });
}
