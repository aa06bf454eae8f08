import { CalendarDate } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '出生医学证明筛选条件. What a list of birth certificates is narrowed by; all given conditions hold together.' })
export class BirthCertificateFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where the mother lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '出生日期起. Born on this day or later.' })
  bornFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '出生日期止. Born on this day or earlier.' })
  bornUpTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: '子女是否已登记. Only those whose child public security has registered, or only those whose child it has not.' })
  isChildRegistered?: boolean | null;
}
