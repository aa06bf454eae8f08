import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { PERMIT_STATUS, type Coded, type PermitStatusValue } from '@linli/vocabulary';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '居住证. A residence permit; it has to be endorsed every year and is suspended when it is not (居住证暂行条例 §10).' })
export class ResidencePermit extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '居住证编号. Number of the permit.' })
  @Classified('S2')
  permitNo!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '签发日期. When it was issued.' })
  @Classified('S2')
  issuedDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '签注有效期. Endorsed until this day.' })
  @Classified('S2')
  endorsedUntilDate!: string | null;

  @Field(() => codeType(PERMIT_STATUS), { nullable: true, description: '居住证状态. Valid, suspended or cancelled.' })
  @Classified('S2')
  status!: Coded<PermitStatusValue> | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
