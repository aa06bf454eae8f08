import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { ADOPTION_KIND, type AdoptionKindValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '收养登记筛选条件. What a list of adoptions is narrowed by; all given conditions hold together.' })
export class AdoptionFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(ADOPTION_KIND), { nullable: true, description: '收养类别. Whose child was adopted.' })
  kind?: AdoptionKindValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '登记日期起. Registered on this day or later.' })
  registeredFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '登记日期止. Registered on this day or earlier.' })
  registeredUpTo?: string | null;
}
