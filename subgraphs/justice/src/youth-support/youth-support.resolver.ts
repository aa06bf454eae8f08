import { Classified, type Context } from '@linli/subgraph-kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { JusticeLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { YouthSupport } from './youth-support.type.js';

@Resolver(() => YouthSupport)
export class YouthSupportResolver {
  @Query(() => YouthSupport, { nullable: true, description: '青少年帮教. One file by its case number; null when the register has none.' })
  @Classified('S4')
  youthSupport(@Arg('caseNo', () => String, { description: '帮教案件编号. Its case number.' }) caseNo: string, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<YouthSupport | null> {
    return loaders.youthSupport.load(caseNo);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '帮教对象. The young resident.' })
  @Classified('S4')
  resident(@Root() { residentNo }: YouthSupport): Resident {
    return toResident(residentNo);
  }
}
