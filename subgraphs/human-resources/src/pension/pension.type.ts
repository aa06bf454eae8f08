import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { ALIVE_CHECK_METHOD, PENSION_STATUS, type Coded, type AliveCheckMethodValue, type PensionStatusValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

/** Whether somebody has a pension, and when he was last seen to be alive, is personal; how much it is, and why it was stopped, is sensitive: the carer at home and the yearly check are told the former only. */
@ObjectType({ simpleResolvers: true, description: '养老待遇. A resident\'s old-age pension and the yearly check that he is alive (待遇资格认证).' })
export class Pension extends RegisterRowType {
  @Field(() => Int, { nullable: true, description: '月待遇（分）. Pension, CNY fen a month.' })
  @Classified('S3')
  fenPerMonth!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '待遇开始日期. Paid since.' })
  @Classified('S2')
  fromDate!: string | null;

  @Field(() => codeType(PENSION_STATUS), { nullable: true, description: '待遇状态. Whether it is paid, suspended or stopped.' })
  @Classified('S2')
  status!: Coded<PensionStatusValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '最近认证日期. Day of the last check that he is alive; null when there was none.' })
  @Classified('S2')
  lastAliveCheckDate!: string | null;

  @Field(() => codeType(ALIVE_CHECK_METHOD), { nullable: true, description: '认证方式. How being alive was checked.' })
  @Classified('S2')
  aliveCheckMethod!: Coded<AliveCheckMethodValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '停发日期. When it was stopped; null while it is not.' })
  @Classified('S2')
  stoppedDate!: string | null;

  @Field(() => String, { nullable: true, description: '停发原因. Why it was stopped, in the register\'s words.' })
  @Classified('S3')
  stopReason!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
