import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { INSURANCE_SCHEME, INSURANCE_STATUS, type Coded, type InsuranceSchemeValue, type InsuranceStatusValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '参保. One resident\'s participation in one social insurance scheme.' })
export class InsuranceParticipation extends RegisterRowType {
  @Field(() => Int, { description: '参保编号. The participation\'s number in this register.' })
  @Classified('S1')
  participationNo!: number;

  @Field(() => codeType(INSURANCE_SCHEME), { nullable: true, description: '险种. The scheme.' })
  @Classified('S3')
  scheme!: Coded<InsuranceSchemeValue> | null;

  @Field(() => String, { nullable: true, description: '缴费单位组织代码. Code of the employer that contributes; null for those who contribute themselves.' })
  @Classified('S3')
  organisationCode!: string | null;

  @Field(() => codeType(INSURANCE_STATUS), { nullable: true, description: '参保状态. Whether it runs, is suspended or has ended.' })
  @Classified('S3')
  status!: Coded<InsuranceStatusValue> | null;

  @Field(() => Int, { nullable: true, description: '缴费基数（分/月）. Base of the contribution, CNY fen a month.' })
  @Classified('S3')
  baseFenPerMonth!: number | null;

  @Field(() => Int, { nullable: true, description: '累计缴费月数. Months paid so far.' })
  @Classified('S3')
  paidMonths!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '参保日期. Taking part since.' })
  @Classified('S3')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '终止日期. Took part until; null while he does.' })
  @Classified('S3')
  toDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
