import { CalendarDate } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '殡葬记录筛选条件. What a list of funerals is narrowed by; all given conditions hold together.' })
export class FuneralRecordFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '火化日期起. On this day or later.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '火化日期止. On this day or earlier.' })
  upTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否已关联居民. Only those that were linked to a resident, or only those that were not.' })
  isLinked?: boolean | null;
}
