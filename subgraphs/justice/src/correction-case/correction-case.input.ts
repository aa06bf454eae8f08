import { CalendarDate } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '矫正案件筛选条件. What a list of correction cases is narrowed by; all given conditions hold together. There is none by place: sealed files are not counted by grid.' })
export class CorrectionCaseFilter {
  @Field(() => CalendarDate, { nullable: true, description: '终止日期早于. The term ends before this day.' })
  endsBefore?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '在矫日期. The term runs on this day.' })
  activeOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '逾期报到核查日. A check-in was due before this day and has not been made.' })
  checkInOverdueOn?: string | null;
}
