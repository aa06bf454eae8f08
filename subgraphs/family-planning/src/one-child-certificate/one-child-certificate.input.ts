import { CalendarDate } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '独生子女证筛选条件. What a list of certificates is narrowed by; all given conditions hold together.' })
export class OneChildCertificateFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where the first holder lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => Boolean, { nullable: true, description: '子女是否已故. Only those whose child has died, or only those whose child has not.' })
  isChildDeceased?: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '发证日期起. Issued on this day or later.' })
  issuedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '发证日期止. Issued on this day or earlier.' })
  issuedUpTo?: string | null;
}
