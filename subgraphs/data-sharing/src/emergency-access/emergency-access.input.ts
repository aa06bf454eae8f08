import { CalendarDate, Instant } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '紧急查阅筛选条件. What a list of emergency accesses is narrowed by; all given conditions hold together.' })
export class EmergencyAccessFilter {
  @Field(() => Boolean, { nullable: true, description: '是否已复核. Only those that were reviewed, or were not.' })
  isReviewed?: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '复核期限早于. Only those whose review was due before this day.' })
  reviewDueBefore?: string | null;

  @Field(() => Instant, { nullable: true, description: '有效时刻. Only those open at this moment.' })
  activeAt?: string | null;
}
