import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

// No @key: a sealed file is found by its own number at its own query, and nowhere else.
@ObjectType({ simpleResolvers: true, description: '严重精神障碍随访. A follow-up by the clinic, for care and for the family\'s support; sealed (精神卫生法 §4), for its health staff alone and never reached from a resident.' })
export class SevereMentalFollowUp extends RegisterRowType {
  @Field(() => Int, { nullable: true, description: '随访编号. Number of the follow-up.' })
  @Classified('S4')
  followUpNo!: number | null;

  @Field(() => Int, { nullable: true, description: '危险性评估等级. Assessed level, 0 to 5.' })
  @Classified('S4')
  riskLevel!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '上次随访日期. Last seen; null when not yet.' })
  @Classified('S4')
  lastFollowUpDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '下次随访日期. Next due.' })
  @Classified('S4')
  nextDueDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
  readonly guardianResidentNo!: number | null;
}
