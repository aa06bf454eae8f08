import { checkGridPrefix, Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HealthLoaders } from '../loaders.js';
import { Resident } from '../resident/resident.type.js';
import { toResident } from '../resident/to-resident.js';
import { BirthCertificateConnection } from './birth-certificate.connection.js';
import { BirthCertificateFilter } from './birth-certificate.input.js';
import { BirthCertificate } from './birth-certificate.type.js';

@Resolver(() => BirthCertificate)
export class BirthCertificateResolver {
  @Query(() => BirthCertificate, { nullable: true, description: '出生医学证明. One birth certificate by its number; null when the register has none.' })
  @Classified('S3')
  birthCertificate(@Arg('certificateNo', () => String, { description: '证明编号. Its number.' }) certificateNo: string, @Ctx() { loaders }: Context<HealthLoaders>): Promise<BirthCertificate | null> {
    return loaders.birthCertificate.load(certificateNo);
  }

  @Query(() => BirthCertificateConnection, { nullable: true, description: '出生医学证明列表. Birth certificates, the youngest child first. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, DATE_INVALID, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  birthCertificates(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<HealthLoaders>,
    @Arg('filter', () => BirthCertificateFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: BirthCertificateFilter | null,
  ): Promise<Connection<BirthCertificate>> {
    checkGridPrefix(filter?.gridCodePrefix);
    return loaders.birthCertificatePage(filter ?? {}, page);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '母亲. The mother.' })
  @Classified('S3')
  mother(@Root() { motherResidentNo }: BirthCertificate): Resident {
    return toResident(motherResidentNo);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '子女. The child; null until public security has registered it.' })
  @Classified('S3')
  child(@Root() { childResidentNo }: BirthCertificate): Resident | null {
    return childResidentNo === null ? null : toResident(childResidentNo);
  }
}
