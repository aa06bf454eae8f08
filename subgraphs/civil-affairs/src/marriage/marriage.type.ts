import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { MARITAL_STATUS, MARRIAGE_END_REASON, MARRIAGE_KIND, type Coded, type MaritalStatusValue, type MarriageEndReasonValue, type MarriageKindValue } from '@linli/vocabulary';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '婚姻登记. A marriage; civil affairs owns the fact of being married, one day behind.' })
@Directive('@key(fields: "certificateNo")')
export class Marriage extends RegisterRowType {
  @Field(() => String, { description: '结婚证字号. Number of the certificate.' })
  @Classified('S1')
  certificateNo!: string;

  @Field(() => codeType(MARRIAGE_KIND), { nullable: true, description: '结婚登记类别. First marriage, remarriage or marriage restored.' })
  @Classified('S2')
  kind!: Coded<MarriageKindValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '结婚登记日期. When it was registered.' })
  @Classified('S2')
  registeredDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '婚姻终止日期. When it ended; null while it lasts.' })
  @Classified('S2')
  endedDate!: string | null;

  @Field(() => codeType(MARRIAGE_END_REASON), { nullable: true, description: '婚姻终止原因. Why it ended; null while it lasts.' })
  @Classified('S2')
  endReason!: Coded<MarriageEndReasonValue> | null;

  @Field(() => codeType(MARITAL_STATUS), { nullable: true, description: '婚姻状况. The marital status of the living that follows from this registration (GB/T 2261.2).' })
  @Classified('S2')
  maritalStatus!: Coded<MaritalStatusValue> | null;

  /** For links only; not published. In the order of the certificate. */
  readonly spouseNos!: readonly number[];
}
