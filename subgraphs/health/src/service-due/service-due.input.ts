import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { SERVICE_DUE_KIND, type ServiceDueKindValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '公共卫生服务筛选条件. What a list of services is narrowed by; all given conditions hold together.' })
export class ServiceDueFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(SERVICE_DUE_KIND), { nullable: true, description: '服务类型. Kind of service.' })
  kind?: ServiceDueKindValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '应服务日期起. Due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '应服务日期止. Due on this day or earlier.' })
  dueBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否已完成. Only those that were done, or only those that were not.' })
  isDone?: boolean | null;
}
