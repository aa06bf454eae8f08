import { CalendarDate } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '死亡医学证明筛选条件. What a list of death certificates is narrowed by; all given conditions hold together.' })
export class DeathCertificateFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lived last, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '死亡日期起. Died on this day or later.' })
  diedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '死亡日期止. Died on this day or earlier.' })
  diedUpTo?: string | null;
}
