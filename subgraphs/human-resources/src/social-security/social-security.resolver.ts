import { CalendarDate, Classified, codeEnum, codeType, type Context } from '@linli/subgraph-kit';
import { EDUCATION, INSURANCE_SCHEME, MARITAL_STATUS, type Coded, type EducationValue, type InsuranceSchemeValue, type MaritalStatusValue } from '@linli/vocabulary';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmploymentAid } from '../employment-aid/employment-aid.type.js';
import { Employment } from '../employment/employment.type.js';
import { InsuranceParticipation } from '../insurance-participation/insurance-participation.type.js';
import { isInForce } from '../insurance-participation/is-in-force.js';
import { InsuredPerson } from '../insured-person/insured-person.type.js';
import { LabourDispute } from '../labour-dispute/labour-dispute.type.js';
import type { HumanResourcesLoaders } from '../loaders.js';
import { Pension } from '../pension/pension.type.js';
import { isCovering } from '../period/is-covering.js';
import { Training } from '../training/training.type.js';
import { UnemploymentRegistration } from '../unemployment-registration/unemployment-registration.type.js';
import { SocialSecurity } from './social-security.type.js';

type Asked = Context<HumanResourcesLoaders>;

// Lists of one resident are short: read whole and narrowed here, so that two aliases with different days share one statement.
@Resolver(() => SocialSecurity)
export class SocialSecurityResolver {
  @FieldResolver(() => InsuredPerson, { nullable: true, description: '参保人. His row in the register of insured persons; null when it has none.' })
  @Classified('S2')
  person(@Root() { residentNo }: SocialSecurity, @Ctx() { loaders }: Asked): Promise<InsuredPerson | null> {
    return loaders.insuredPerson.load(residentNo);
  }

  @FieldResolver(() => codeType(EDUCATION), { nullable: true, description: '学历. Education as declared here; the register knows levels only.' })
  @Classified('S2', 'insured-person')
  async education(@Root() { residentNo }: SocialSecurity, @Ctx() { loaders }: Asked): Promise<Coded<EducationValue> | null> {
    return (await loaders.insuredPerson.load(residentNo))?.education ?? null;
  }

  @FieldResolver(() => codeType(MARITAL_STATUS), { nullable: true, description: '婚姻状况. Marital status as declared here; civil affairs owns the fact.' })
  @Classified('S2', 'insured-person')
  async maritalStatus(@Root() { residentNo }: SocialSecurity, @Ctx() { loaders }: Asked): Promise<Coded<MaritalStatusValue> | null> {
    return (await loaders.insuredPerson.load(residentNo))?.maritalStatus ?? null;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: '是否15位旧号. Whether the citizen id held here still has 15 digits.' })
  @Classified('S2', 'insured-person')
  async isIdFifteenDigits(@Root() { residentNo }: SocialSecurity, @Ctx() { loaders }: Asked): Promise<boolean | null> {
    return (await loaders.insuredPerson.load(residentNo))?.isIdFifteenDigits ?? null;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: '身份号码校验. Whether the citizen id held here has 18 characters and the right check character (GB 11643).' })
  @Classified('S2', 'insured-person')
  async isIdValid(@Root() { residentNo }: SocialSecurity, @Ctx() { loaders }: Asked): Promise<boolean | null> {
    return (await loaders.insuredPerson.load(residentNo))?.isIdValid ?? null;
  }

  @FieldResolver(() => [InsuranceParticipation], { nullable: true, description: '参保情况. His participations in social insurance, newest first. Errors: DATE_INVALID.' })
  @Classified('S3')
  async insurances(
    @Root() { residentNo }: SocialSecurity,
    @Ctx() { loaders }: Asked,
    @Arg('scheme', () => codeEnum(INSURANCE_SCHEME), { nullable: true, description: '险种. Only those in this scheme.' }) scheme?: InsuranceSchemeValue | 'UNMAPPED' | null,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '有效日期. Only those in force on this day: the period covers it and the participation is not suspended.' }) activeOn?: string | null,
  ): Promise<InsuranceParticipation[]> {
    const all = await loaders.insuranceParticipationsOfResident.load(residentNo);
    return all.filter((each) => (!scheme || each.scheme?.value === scheme) && isInForce(each, activeOn));
  }

  @FieldResolver(() => Pension, { nullable: true, description: '养老待遇. His old-age pension; null when he has none.' })
  @Classified('S2')
  pension(@Root() { residentNo }: SocialSecurity, @Ctx() { loaders }: Asked): Promise<Pension | null> {
    return loaders.pension.load(residentNo);
  }

  @FieldResolver(() => [Employment], { nullable: true, description: '就业情况. His employments, newest first. Errors: DATE_INVALID.' })
  @Classified('S2')
  async employments(
    @Root() { residentNo }: SocialSecurity,
    @Ctx() { loaders }: Asked,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '有效日期. Only those whose contract covers this day.' }) activeOn?: string | null,
    @Arg('from', () => CalendarDate, { nullable: true, description: '起始日期起. Only those that began on this day or later.' }) from?: string | null,
  ): Promise<Employment[]> {
    const all = await loaders.employmentsOfResident.load(residentNo);
    return all.filter(({ contractFromDate: fromDate, contractToDate: toDate }) => isCovering({ fromDate, toDate }, activeOn) && (!from || (fromDate !== null && fromDate >= from)));
  }

  @FieldResolver(() => [UnemploymentRegistration], { nullable: true, description: '失业登记. His registrations as out of work, newest first. Errors: DATE_INVALID.' })
  @Classified('S2')
  async unemployments(
    @Root() { residentNo }: SocialSecurity,
    @Ctx() { loaders }: Asked,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '有效日期. Only those that stand on this day.' }) activeOn?: string | null,
  ): Promise<UnemploymentRegistration[]> {
    return (await loaders.unemploymentRegistrationsOfResident.load(residentNo)).filter((each) => isCovering(each, activeOn));
  }

  @FieldResolver(() => [Training], { nullable: true, description: '职业培训. Courses that he takes or took, newest first.' })
  @Classified('S2')
  trainings(@Root() { residentNo }: SocialSecurity, @Ctx() { loaders }: Asked): Promise<Training[]> {
    return loaders.trainingsOfResident.load(residentNo);
  }

  @FieldResolver(() => [EmploymentAid], { nullable: true, description: '就业援助. Aid in finding work, newest first. Errors: DATE_INVALID.' })
  @Classified('S2')
  async employmentAids(
    @Root() { residentNo }: SocialSecurity,
    @Ctx() { loaders }: Asked,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '有效日期. Only that which is given on this day.' }) activeOn?: string | null,
  ): Promise<EmploymentAid[]> {
    return (await loaders.employmentAidsOfResident.load(residentNo)).filter((each) => isCovering(each, activeOn));
  }

  @FieldResolver(() => [LabourDispute], { nullable: true, description: '劳动争议. His disputes with employers, newest first.' })
  @Classified('S2')
  labourDisputes(@Root() { residentNo }: SocialSecurity, @Ctx() { loaders }: Asked): Promise<LabourDispute[]> {
    return loaders.labourDisputesOfResident.load(residentNo);
  }
}
