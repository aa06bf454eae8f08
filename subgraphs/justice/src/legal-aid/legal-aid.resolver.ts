import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { JusticeLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { LegalAidConnection } from './legal-aid.connection.js';
import { LegalAidFilter } from './legal-aid.input.js';
import { LegalAid } from './legal-aid.type.js';

@Resolver(() => LegalAid)
export class LegalAidResolver {
  @Query(() => LegalAid, { nullable: true, description: '法律援助. One application by its number; null when the register has none.' })
  @Classified('S2')
  legalAid(@Arg('aidNo', () => String, { description: '援助编号. Its number.' }) aidNo: string, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<LegalAid | null> {
    return loaders.legalAid.load(aidNo);
  }

  @Query(() => LegalAidConnection, { nullable: true, description: '法律援助列表. Applications, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  legalAids(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<JusticeLoaders>,
    @Arg('filter', () => LegalAidFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: LegalAidFilter | null,
  ): Promise<Connection<LegalAid>> {
    return loaders.legalAidPage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '申请人. The resident who applied.' })
  @Classified('S2')
  applicant(@Root() { residentNo }: LegalAid): Resident {
    return toResident(residentNo);
  }
}
