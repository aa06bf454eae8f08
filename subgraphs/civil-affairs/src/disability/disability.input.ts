import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { DISABILITY_CATEGORY, DISABILITY_GRADE, type DisabilityCategoryValue, type DisabilityGradeValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '残疾人证筛选条件. What a list of disability certificates is narrowed by; all given conditions hold together.' })
export class DisabilityFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(DISABILITY_CATEGORY), { nullable: true, description: '残疾类别. Category of the disability.' })
  category?: DisabilityCategoryValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(DISABILITY_GRADE), { nullable: true, description: '残疾等级. Grade of the disability.' })
  grade?: DisabilityGradeValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效日期. Issued on this day or earlier and not run out before it.' })
  validOn?: string | null;
}
