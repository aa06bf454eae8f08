import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { CARE_LEVEL, CARE_SERVICE_STATUS, type Coded, type CareLevelValue, type CareServiceStatusValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '养老服务. Care at home for an elderly resident: what he needs, who gives it, when he was visited; owned by civil affairs, one day behind.' })
@Directive('@key(fields: "careNo")')
export class ElderCare extends RegisterRowType {
  @Field(() => Int, { description: '服务编号. Number of the service in this register.' })
  @Classified('S1')
  careNo!: number;

  @Field(() => codeType(CARE_LEVEL), { nullable: true, description: '照护等级. How much care he needs; never a diagnosis.' })
  @Classified('S2')
  needLevel!: Coded<CareLevelValue> | null;

  @Field(() => String, { nullable: true, description: '服务计划. What was agreed with him.' })
  @Classified('S2')
  plan!: string | null;

  @Field(() => Int, { nullable: true, description: '每月补贴（分）. Subsidy, CNY fen a month.' })
  @Classified('S3')
  subsidyFenPerMonth!: number | null;

  @Field(() => codeType(CARE_SERVICE_STATUS), { nullable: true, description: '服务状态. Whether it runs, is paused or has ended.' })
  @Classified('S2')
  status!: Coded<CareServiceStatusValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '开始日期. When it began.' })
  @Classified('S2')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '结束日期. Its last day; null while it has not ended.' })
  @Classified('S2')
  toDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '最近探访日期. Day of the last visit; null when there was none.' })
  @Classified('S2')
  lastVisitDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
  readonly providerOrganisationCode!: string | null;
  readonly visitDates!: readonly string[];
}
