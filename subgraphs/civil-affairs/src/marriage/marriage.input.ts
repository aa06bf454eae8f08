import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { MARRIAGE_KIND, type MarriageKindValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '婚姻登记筛选条件. What a list of marriages is narrowed by; all given conditions hold together.' })
export class MarriageFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code, or a prefix of it, of the spouse who stands first: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(MARRIAGE_KIND), { nullable: true, description: '结婚登记类别. First marriage, remarriage or marriage restored.' })
  kind?: MarriageKindValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '结婚登记日期起. Registered on this day or later.' })
  registeredFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '结婚登记日期止. Registered on this day or earlier.' })
  registeredUpTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否已终止. Only those that have ended, or only those that last.' })
  isEnded?: boolean | null;
}
