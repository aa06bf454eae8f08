import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { CHRONIC_CONDITION, type ChronicConditionValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '慢病随访筛选条件. What a list of chronic follow-ups is narrowed by; all given conditions hold together.' })
export class ChronicFollowUpFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(CHRONIC_CONDITION), { nullable: true, description: '慢性病种. The condition; UNMAPPED finds codes that the register should not hold.' })
  condition?: ChronicConditionValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '下次随访日期止. Due on this day or earlier.' })
  dueBy?: string | null;
}
