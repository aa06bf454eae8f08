import { CalendarDate } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';

// No level to filter by: the list is for visits that are due, not for picking people out.
@InputType({ description: '严重精神障碍随访筛选条件. What a list of sealed follow-ups is narrowed by; all given conditions hold together.' })
export class SevereMentalFollowUpFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '下次随访日期止. Due on this day or earlier.' })
  dueBy?: string | null;
}
