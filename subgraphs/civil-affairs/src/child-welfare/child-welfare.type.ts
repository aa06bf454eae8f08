import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { CHILD_WELFARE_KIND, type Coded, type ChildWelfareKindValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '儿童关爱. A file of care for a child left behind or in hardship (未成年人保护法 §43); owned by civil affairs, one day behind. Sealed: reached by the case team from its own queries only, never from a resident.' })
export class ChildWelfare extends RegisterRowType {
  @Field(() => Int, { nullable: true, description: '档案编号. Number of the file; null alone means not allowed.' })
  @Classified('S4')
  fileNo!: number | null;

  @Field(() => codeType(CHILD_WELFARE_KIND), { nullable: true, description: '关爱类别. Why the file was opened.' })
  @Classified('S4')
  kind!: Coded<ChildWelfareKindValue> | null;

  @Field(() => Boolean, { nullable: true, description: '父亲是否外出. Whether the father lives elsewhere for work, as the file has it.' })
  @Classified('S4')
  isFatherAway!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '母亲是否外出. Whether the mother lives elsewhere for work, as the file has it.' })
  @Classified('S4')
  isMotherAway!: boolean | null;

  @Field(() => String, { nullable: true, description: '就读学校. School; null when the child goes to none or none is recorded.' })
  @Classified('S4')
  school!: string | null;

  @Field(() => String, { nullable: true, description: '帮扶计划. What was agreed with the guardian.' })
  @Classified('S4')
  helpPlan!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '建档日期. When the file was opened.' })
  @Classified('S4')
  openedDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '最近探视日期. When the child was last visited; null when it was not yet.' })
  @Classified('S4')
  lastCareVisitDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
  readonly guardianNo!: number | null;
  readonly actualCarerNo!: number | null;
}
