import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { DISPUTE_KIND, DISPUTE_SCALE, DISPUTE_STAGE, type Coded, type DisputeKindValue, type DisputeScaleValue, type DisputeStageValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '矛盾纠纷. A dispute brought to people\'s mediation; mediation is voluntary (人民调解法 §17). Kept by the justice bureau, daily.' })
@Directive('@key(fields: "caseNo")')
export class Dispute extends RegisterRowType {
  @Field(() => String, { description: '纠纷编号. Case number: TJ, the year and 6 digits.' })
  @Classified('S1')
  caseNo!: string;

  @Field(() => codeType(DISPUTE_KIND), { nullable: true, description: '纠纷类别. What it is about.' })
  @Classified('S2')
  kind!: Coded<DisputeKindValue> | null;

  @Field(() => codeType(DISPUTE_SCALE), { nullable: true, description: '纠纷规模. How many it moves.' })
  @Classified('S2')
  scale!: Coded<DisputeScaleValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '发生日期. When it arose.' })
  @Classified('S2')
  date!: string | null;

  @Field(() => Int, { nullable: true, description: '涉案人数. How many persons it concerns.' })
  @Classified('S2')
  headcount!: number | null;

  @Field(() => codeType(DISPUTE_STAGE), { nullable: true, description: '化解阶段. Where its mediation stands.' })
  @Classified('S2')
  stage!: Coded<DisputeStageValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '办理期限. The day by which it is to be dealt with.' })
  @Classified('S2')
  deadlineDate!: string | null;

  @Field(() => String, { nullable: true, description: '化解方式. How it is mediated; null before a way is chosen.' })
  @Classified('S2')
  method!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否调解成功. Whether the parties came to terms; null while it is open.' })
  @Classified('S2')
  isSuccessful!: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '协议日期. Day of the mediation agreement; null where there is none.' })
  @Classified('S2')
  agreementDate!: string | null;

  @Field(() => String, { nullable: true, description: '协议书编号. Number of the written agreement: XY, the year and 6 digits; null where there is none.' })
  @Classified('S2')
  agreementNo!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否履行. Whether the agreement was kept after six months; null when younger, not yet checked or without agreement.' })
  @Classified('S2')
  isKept!: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '司法确认期限. The day up to which the parties may ask the court to confirm, 30 days after the agreement (人民调解法 §33).' })
  @Classified('S2')
  judicialConfirmationDueDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '司法确认日期. Confirmed by the court on; null where it is not.' })
  @Classified('S2')
  judicialConfirmationDate!: string | null;

  @Field(() => String, { nullable: true, description: '回访记录. What the mediator found when he came back to the agreement after six months, of the agreement and not of persons; null while he has not.' })
  @Classified('S2')
  reviewNote!: string | null;

  @Field(() => String, { nullable: true, description: '纠纷简述. What it is about, in the mediator\'s words; parties may choose that it is not public (人民调解法 §23).' })
  @Classified('S2')
  summary!: string | null;

  /** For links only; not published. */
  readonly gridCode!: string;
  readonly addressCode!: string | null;
  readonly committeeNo!: number;
  readonly mediatorNo!: number | null;
}
