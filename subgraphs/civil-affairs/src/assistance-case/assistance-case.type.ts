import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { ASSISTANCE_DECISION, ASSISTANCE_KIND, type Coded, type AssistanceDecisionValue, type AssistanceKindValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '社会救助. A case of assistance to a household; owned by civil affairs, one day behind.' })
@Directive('@key(fields: "caseNo")')
export class AssistanceCase extends RegisterRowType {
  @Field(() => String, { description: '救助编号. Number of the case, JZ + year + 6 digits.' })
  @Classified('S1')
  caseNo!: string;

  @Field(() => codeType(ASSISTANCE_KIND), { nullable: true, description: '救助类别. Kind of assistance.' })
  @Classified('S3')
  kind!: Coded<AssistanceKindValue> | null;

  @Field(() => codeType(ASSISTANCE_DECISION), { nullable: true, description: '审核结果. What was decided; an ended case has its toDate.' })
  @Classified('S3')
  decision!: Coded<AssistanceDecisionValue> | null;

  @Field(() => Int, { nullable: true, description: '每月救助金（分）. Amount, CNY fen a month; 0 while nothing is paid.' })
  @Classified('S3')
  fenPerMonth!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '开始日期. When the assistance began, or was applied for.' })
  @Classified('S3')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '停发日期. Its last day; null while it runs.' })
  @Classified('S3')
  toDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '复核期限. Day by which the case has to be looked at again.' })
  @Classified('S2')
  reviewDueDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '最近复核日期. When it was last looked at again; null when it was not yet.' })
  @Classified('S2')
  lastReviewDate!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否授权核对. Whether the household has agreed to its economic check (社会救助暂行办法 §58).' })
  @Classified('S2')
  hasHouseholdMandate!: boolean | null;

  /** For links only; not published. Null for whoever may not follow the link. */
  readonly householdNo!: number | null;
  readonly gridCode!: string;
  readonly personNos!: readonly number[];
}
