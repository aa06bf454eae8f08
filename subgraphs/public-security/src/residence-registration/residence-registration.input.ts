import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { RESIDENCE_BASIS, type ResidenceBasisValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '居住登记筛选条件. What a list of residence registrations is narrowed by; all given conditions hold together.' })
export class ResidenceRegistrationFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => String, { nullable: true, description: '来源地区划. Division of the hukou or a prefix of it, such as 51 for a province; 2, 4 or 6 digits.' })
  originDivisionCodePrefix?: string | null;

  @Field(() => codeEnum(RESIDENCE_BASIS), { nullable: true, description: '居住事由. Work, home or school.' })
  basis?: ResidenceBasisValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '到达日期起. Arrived on this day or later.' })
  arrivedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '到达日期止. Arrived on this day or earlier.' })
  arrivedUpTo?: string | null;
}
