import { CalendarDate, Classified, codeEnum, type Context } from '@linli/subgraph-kit';
import { SERVICE_DUE_KIND, type ServiceDueKindValue } from '@linli/vocabulary';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BirthCertificate } from '../birth-certificate/birth-certificate.type.js';
import { ChronicFollowUp } from '../chronic-follow-up/chronic-follow-up.type.js';
import { DeathCertificate } from '../death-certificate/death-certificate.type.js';
import { HealthRecord } from '../health-record/health-record.type.js';
import type { HealthLoaders } from '../loaders.js';
import { RegisterLink } from '../register-link/register-link.type.js';
import { ServiceDue } from '../service-due/service-due.type.js';
import { Health } from './health.type.js';
import { isVaccinationUpToDate } from './is-vaccination-up-to-date.js';

type Asked = Context<HealthLoaders>;

// Lists of one resident are short: read whole and narrowed here, so that two aliases with different days share one statement.
@Resolver(() => Health)
export class HealthResolver {
  @FieldResolver(() => RegisterLink, { nullable: true, description: '登记关联. How health knows him among the persons of its own register; null when it does not.' })
  @Classified('S2', 'register-link')
  registerLink(@Root() { residentNo }: Health, @Ctx() { loaders }: Asked): Promise<RegisterLink | null> {
    return loaders.registerLinkOfResident.load(residentNo);
  }

  @FieldResolver(() => HealthRecord, { nullable: true, description: '居民健康档案. His health record, the latest if several were opened; null when he has none.' })
  @Classified('S3')
  record(@Root() { residentNo }: Health, @Ctx() { loaders }: Asked): Promise<HealthRecord | null> {
    return loaders.healthRecordOfResident.load(residentNo);
  }

  @FieldResolver(() => [ServiceDue], { nullable: true, description: '公共卫生服务. Services that he had or that are due, the latest due first. Errors: DATE_INVALID.' })
  @Classified('S2')
  async servicesDue(
    @Root() { residentNo }: Health,
    @Ctx() { loaders }: Asked,
    @Arg('kind', () => codeEnum(SERVICE_DUE_KIND), { nullable: true, description: '服务类型. Only those of this kind.' }) kind?: ServiceDueKindValue | 'UNMAPPED' | null,
    @Arg('dueBy', () => CalendarDate, { nullable: true, description: '应服务日期止. Only those due on this day or earlier.' }) dueBy?: string | null,
    @Arg('isDone', () => Boolean, { nullable: true, description: '是否已完成. Only those that were done, or only those that were not.' }) isDone?: boolean | null,
  ): Promise<ServiceDue[]> {
    const all = await loaders.servicesDueOfResident.load(residentNo);
    return all.filter((each) => (!kind || each.kind?.value === kind) && (!dueBy || (each.dueDate !== null && each.dueDate <= dueBy)) && (typeof isDone !== 'boolean' || (each.doneDate !== null) === isDone));
  }

  @FieldResolver(() => Boolean, { nullable: true, description: '预防接种是否按期. Whether every vaccination due by a day had been given by then; null when none was due. Errors: DATE_INVALID.' })
  @Classified('S2', 'service-due')
  async isVaccinationUpToDate(
    @Root() { residentNo }: Health,
    @Ctx() { loaders }: Asked,
    @Arg('on', () => CalendarDate, { description: '截至日期. The day that is asked about.' }) on: string,
  ): Promise<boolean | null> {
    return isVaccinationUpToDate(await loaders.servicesDueOfResident.load(residentNo), on);
  }

  @FieldResolver(() => BirthCertificate, { nullable: true, description: '出生医学证明（本人）. The certificate of his own birth; null when it is older than the register or not linked to him.' })
  @Classified('S3')
  async birthCertificate(@Root() { residentNo }: Health, @Ctx() { loaders }: Asked): Promise<BirthCertificate | null> {
    return (await loaders.birthCertificatesOfResident.load(residentNo)).own();
  }

  @FieldResolver(() => [BirthCertificate], { nullable: true, description: '出生医学证明（子女）. Certificates of the children she bore, the youngest first.' })
  @Classified('S3')
  async births(@Root() { residentNo }: Health, @Ctx() { loaders }: Asked): Promise<readonly BirthCertificate[]> {
    return (await loaders.birthCertificatesOfResident.load(residentNo)).ofChildren();
  }

  @FieldResolver(() => DeathCertificate, { nullable: true, description: '死亡医学证明. The death certificate that is linked to him; null alone means that none is. A witness: public security owns the fact.' })
  @Classified('S2')
  deathCertificate(@Root() { residentNo }: Health, @Ctx() { loaders }: Asked): Promise<DeathCertificate | null> {
    return loaders.deathCertificateOfResident.load(residentNo);
  }

  @FieldResolver(() => [ChronicFollowUp], { nullable: true, description: '慢病随访. Follow-ups of chronic conditions, the newest first.' })
  @Classified('S3')
  chronicFollowUps(@Root() { residentNo }: Health, @Ctx() { loaders }: Asked): Promise<ChronicFollowUp[]> {
    return loaders.chronicFollowUpsOfResident.load(residentNo);
  }
}
