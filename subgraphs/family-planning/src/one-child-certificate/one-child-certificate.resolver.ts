import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { FamilyPlanningLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { OneChildCertificateConnection } from './one-child-certificate.connection.js';
import { OneChildCertificateFilter } from './one-child-certificate.input.js';
import { OneChildCertificate } from './one-child-certificate.type.js';

@Resolver(() => OneChildCertificate)
export class OneChildCertificateResolver {
  @Query(() => OneChildCertificate, { nullable: true, description: '独生子女父母光荣证. One certificate by its number; null when the register has none.' })
  @Classified('S2')
  oneChildCertificate(@Arg('certificateNo', () => String, { description: '证号. Its number.' }) certificateNo: string, @Ctx() { loaders }: Context<FamilyPlanningLoaders>): Promise<OneChildCertificate | null> {
    return loaders.oneChildCertificate.load(certificateNo);
  }

  @Query(() => OneChildCertificateConnection, { nullable: true, description: '独生子女父母光荣证列表. Certificates, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  oneChildCertificates(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<FamilyPlanningLoaders>,
    @Arg('filter', () => OneChildCertificateFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: OneChildCertificateFilter | null,
  ): Promise<Connection<OneChildCertificate>> {
    return loaders.oneChildCertificatePage(filter ?? {}, page);
  }

  @FieldResolver(() => [Resident], { nullable: true, description: '持证人. The parents who hold it, one or two.' })
  @Classified('S2')
  holders(@Root() { holderNos }: OneChildCertificate): Resident[] {
    return holderNos.map(toResident);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '子女. The only child; null where the child is not in the population register.' })
  @Classified('S2')
  child(@Root() { childNo }: OneChildCertificate): Resident | null {
    return childNo === null ? null : toResident(childNo);
  }
}
