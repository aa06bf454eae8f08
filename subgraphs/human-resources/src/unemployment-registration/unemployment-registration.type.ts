import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { UNEMPLOYMENT_REASON, type Coded, type UnemploymentReasonValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '失业登记. A resident\'s registration as out of work.' })
export class UnemploymentRegistration extends RegisterRowType {
  @Field(() => Int, { description: '失业登记编号. The registration\'s number.' })
  @Classified('S1')
  registrationNo!: number;

  @Field(() => codeType(UNEMPLOYMENT_REASON), { nullable: true, description: '失业原因. Why he is out of work.' })
  @Classified('S2')
  reason!: Coded<UnemploymentReasonValue> | null;

  @Field(() => Int, { nullable: true, description: '失业保险金（分/月）. Unemployment benefit, CNY fen a month; 0 when he has none.' })
  @Classified('S2')
  benefitFenPerMonth!: number | null;

  @Field(() => Boolean, { nullable: true, description: '是否愿意培训. Whether he asked for training.' })
  @Classified('S2')
  isTrainingWanted!: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '登记日期. Registered since.' })
  @Classified('S2')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '注销日期. Registered until; null while he is.' })
  @Classified('S2')
  toDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
