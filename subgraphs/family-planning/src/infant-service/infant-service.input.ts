import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { INFANT_CARE_PLACE, type InfantCarePlaceValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '3岁以下照护筛选条件. What a list of infant services is narrowed by; all given conditions hold together.' })
export class InfantServiceFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where the child lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(INFANT_CARE_PLACE), { nullable: true, description: '托育方式. Where the child is cared for.' })
  place?: InfantCarePlaceValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '开始日期起. Cared for there since this day or later.' })
  startedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '开始日期止. Cared for there since this day or earlier.' })
  startedUpTo?: string | null;
}
