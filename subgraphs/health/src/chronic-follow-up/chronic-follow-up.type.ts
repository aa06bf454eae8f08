import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { CHRONIC_CONDITION, type ChronicConditionValue, type Coded } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '慢病随访. A follow-up of a chronic condition by the clinic: since when, last seen, next due. No findings, no medicines.' })
export class ChronicFollowUp extends RegisterRowType {
  @Field(() => Int, { description: '随访编号. Number of the follow-up.' })
  @Classified('S1')
  followUpNo!: number;

  @Field(() => codeType(CHRONIC_CONDITION), { nullable: true, description: '慢性病种. The condition that is followed up.' })
  @Classified('S3')
  condition!: Coded<ChronicConditionValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '纳入日期. Followed up since.' })
  @Classified('S3')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '上次随访日期. Last seen; null when not yet.' })
  @Classified('S3')
  lastFollowUpDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '下次随访日期. Next due.' })
  @Classified('S3')
  nextDueDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
