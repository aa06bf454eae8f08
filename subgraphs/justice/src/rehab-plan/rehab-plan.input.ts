import { CalendarDate } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '康复计划筛选条件. What a list of rehabilitation plans is narrowed by; all given conditions hold together. There is none by place: sealed files are not counted by grid.' })
export class RehabPlanFilter {
  @Field(() => CalendarDate, { nullable: true, description: '在期日期. The plan runs on this day.' })
  activeOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '期满早于. The plan ends before this day.' })
  endsBefore?: string | null;
}
