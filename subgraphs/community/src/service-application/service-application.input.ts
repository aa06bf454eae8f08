import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { APPLICATION_STATUS, type ApplicationStatusValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '办件筛选条件. What a list of applications is narrowed by; all given conditions hold together.' })
export class ServiceApplicationFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where the applicant lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => String, { nullable: true, description: '事项编码. Applications for this item.' })
  itemCode?: string | null;

  @Field(() => codeEnum(APPLICATION_STATUS), { nullable: true, description: '办件状态. Status of the application.' })
  status?: ApplicationStatusValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '提交日期起. Handed in on this day or later.' })
  submittedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '提交日期止. Handed in on this day or earlier.' })
  submittedUpTo?: string | null;
}
