import { CalendarDate } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '安置帮教筛选条件. What a list of help after release is narrowed by; all given conditions hold together. There is none by place: sealed files are not counted by grid.' })
export class ReleasedHelpFilter {
  @Field(() => CalendarDate, { nullable: true, description: '在帮日期. Released by this day and not closed before it.' })
  activeOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '期满早于. Closes before this day.' })
  closesBefore?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否安置. Only those resettled, or only those who are not.' })
  isResettled?: boolean | null;
}
