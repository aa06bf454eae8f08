import { CalendarDate, Classified, type Context } from '@linli/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssistanceCase } from '../assistance-case/assistance-case.type.js';
import { Disability } from '../disability/disability.type.js';
import { ElderCare } from '../elder-care/elder-care.type.js';
import { FuneralRecord } from '../funeral-record/funeral-record.type.js';
import { currentOf, isInForceOn } from '../in-force.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { RegisterLink } from '../register-link/register-link.type.js';
import { Volunteer } from '../volunteer/volunteer.type.js';
import { Welfare } from './welfare.type.js';

type Asked = Context<CivilAffairsLoaders>;

@Resolver(() => Welfare)
export class WelfareResolver {
  @FieldResolver(() => ElderCare, { nullable: true, description: '养老服务. His care service: the one in force on the day, or without a day the running or else the last one; null when there is none.' })
  @Classified('S2')
  async elderCare(
    @Root() { residentNo }: Welfare, @Ctx() { loaders }: Asked,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '有效日期. Day on which it has to be in force, paused or not.' }) activeOn?: string | null,
  ): Promise<ElderCare | null> {
    return currentOf(await loaders.elderCaresOfResident.load(residentNo), activeOn);
  }

  @FieldResolver(() => [AssistanceCase], { nullable: true, description: '社会救助. Cases of assistance that count him among their persons, newest first.' })
  @Classified('S3')
  async assistanceCases(
    @Root() { residentNo }: Welfare, @Ctx() { loaders }: Asked,
    @Arg('activeOn', () => CalendarDate, { nullable: true, description: '有效日期. Only cases begun on this day or earlier and not ended before it.' }) activeOn?: string | null,
  ): Promise<AssistanceCase[]> {
    const cases = await loaders.assistanceCasesOfResident.load(residentNo);
    return activeOn ? cases.filter((entry) => isInForceOn(entry, activeOn)) : cases;
  }

  @FieldResolver(() => Disability, { nullable: true, description: '残疾人证. His certificate: the one valid on the day, or without a day the newest; null when there is none.' })
  @Classified('S3')
  async disability(
    @Root() { residentNo }: Welfare, @Ctx() { loaders }: Asked,
    @Arg('validOn', () => CalendarDate, { nullable: true, description: '有效日期. Day on which it has to be valid.' }) validOn?: string | null,
  ): Promise<Disability | null> {
    const certificates = await loaders.disabilitiesOfResident.load(residentNo);
    return certificates.find(({ issuedDate, validToDate }) => !validOn || isInForceOn({ fromDate: issuedDate, toDate: validToDate }, validOn)) ?? null;
  }

  @FieldResolver(() => Volunteer, { nullable: true, description: '志愿者. His registration as a volunteer; null when he has none.' })
  @Classified('S2', 'volunteer')
  async volunteer(@Root() { residentNo }: Welfare, @Ctx() { loaders }: Asked): Promise<Volunteer | null> {
    return (await loaders.volunteersOfResident.load(residentNo))[0] ?? null;
  }

  @FieldResolver(() => FuneralRecord, { nullable: true, description: '殡葬记录. His funeral, the third source of a death; null when none is recorded.' })
  @Classified('S2')
  async funeralRecord(@Root() { residentNo }: Welfare, @Ctx() { loaders }: Asked): Promise<FuneralRecord | null> {
    return (await loaders.funeralsOfResident.load(residentNo))[0] ?? null;
  }

  @FieldResolver(() => RegisterLink, { nullable: true, description: '登记关联. How civil affairs knows him; null when its register does not.' })
  @Classified('S2', 'register-link')
  registerLink(@Root() { residentNo }: Welfare, @Ctx() { loaders }: Asked): Promise<RegisterLink | null> {
    return loaders.registerLinkOfResident.load(residentNo);
  }
}
