import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { HUKOU_EVENT_KIND, type HukouEventKindValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '户籍业务筛选条件. What a list of hukou business is narrowed by; all given conditions hold together.' })
export class HukouEventFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(HUKOU_EVENT_KIND), { nullable: true, description: '业务类型. What was done.' })
  kind?: HukouEventKindValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '办理日期起. Done on this day or later.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '办理日期止. Done on this day or earlier.' })
  upTo?: string | null;
}
