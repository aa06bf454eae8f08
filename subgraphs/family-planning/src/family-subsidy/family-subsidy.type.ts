import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { SUBSIDY_KIND, SUBSIDY_STATUS, type Coded, type SubsidyKindValue, type SubsidyStatusValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '家庭扶助. A yearly subsidy to a family, award or special assistance; kept by family planning, 45 days behind.' })
@Directive('@key(fields: "subsidyNo")')
export class FamilySubsidy extends RegisterRowType {
  @Field(() => Int, { description: '扶助编号. Number of the subsidy.' })
  @Classified('S1')
  subsidyNo!: number;

  @Field(() => codeType(SUBSIDY_KIND), { nullable: true, description: '扶助类别. Award, or special assistance.' })
  @Classified('S3')
  kind!: Coded<SubsidyKindValue> | null;

  @Field(() => Int, { nullable: true, description: '年发放金额. CNY fen a year.' })
  @Classified('S3')
  fenPerYear!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '开始日期. Paid since.' })
  @Classified('S3')
  fromDate!: string | null;

  @Field(() => codeType(SUBSIDY_STATUS), { nullable: true, description: '扶助状态. Whether it is being paid.' })
  @Classified('S3')
  status!: Coded<SubsidyStatusValue> | null;

  /** For links only; not published. */
  readonly residentNo!: number;
  readonly householdNo!: number;
}
