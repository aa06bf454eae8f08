import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HealthLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { DeathCertificateConnection } from './death-certificate.connection.js';
import { DeathCertificateFilter } from './death-certificate.input.js';
import { DeathCertificate } from './death-certificate.type.js';

@Resolver(() => DeathCertificate)
export class DeathCertificateResolver {
  @Query(() => DeathCertificate, { nullable: true, description: '死亡医学证明. One death certificate by its number; null when the register has none.' })
  @Classified('S2')
  deathCertificate(@Arg('certificateNo', () => String, { description: '证明编号. Its number.' }) certificateNo: string, @Ctx() { loaders }: Context<HealthLoaders>): Promise<DeathCertificate | null> {
    return loaders.deathCertificate.load(certificateNo);
  }

  @Query(() => DeathCertificateConnection, { nullable: true, description: '死亡医学证明列表. Death certificates, newest first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S2')
  deathCertificates(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HealthLoaders>,
    @Arg('filter', () => DeathCertificateFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: DeathCertificateFilter | null,
  ): Promise<Connection<DeathCertificate>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.deathCertificatePage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '死者. The resident whose certificate it is, as far as the link is right.' })
  @Classified('S2')
  resident(@Root() { residentNo }: DeathCertificate): Resident {
    return toResident(residentNo);
  }
}
