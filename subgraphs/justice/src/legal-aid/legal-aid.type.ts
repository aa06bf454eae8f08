import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { LEGAL_AID_STATUS, LEGAL_MATTER, type Coded, type LegalAidStatusValue, type LegalMatterValue } from '@linli/vocabulary';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '法律援助. A resident\'s application for legal aid; kept by the justice bureau, daily.' })
@Directive('@key(fields: "aidNo")')
export class LegalAid extends RegisterRowType {
  @Field(() => String, { description: '援助编号. Number of the application.' })
  @Classified('S1')
  aidNo!: string;

  @Field(() => codeType(LEGAL_MATTER), { nullable: true, description: '援助事项. What it is for.' })
  @Classified('S2')
  matter!: Coded<LegalMatterValue> | null;

  @Field(() => String, { nullable: true, description: '承办律师. The lawyer in charge; null until one is assigned.' })
  @Classified('S2')
  lawyer!: string | null;

  @Field(() => codeType(LEGAL_AID_STATUS), { nullable: true, description: '援助状态. Where the application stands.' })
  @Classified('S2')
  status!: Coded<LegalAidStatusValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '申请日期. Applied for on.' })
  @Classified('S2')
  appliedDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '决定日期. Decided on; null while it is not.' })
  @Classified('S2')
  decidedDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
