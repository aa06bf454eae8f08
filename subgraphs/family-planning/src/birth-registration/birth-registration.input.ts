import { CalendarDate } from '@linli/subgraph-kit';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '生育登记筛选条件. What a list of birth registrations is narrowed by; all given conditions hold together.' })
export class BirthRegistrationFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where the mother lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => Int, { nullable: true, description: '孩次. Which child of the mother it is, from 1.' })
  parity?: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '登记日期起. Registered on this day or later.' })
  registeredFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '登记日期止. Registered on this day or earlier.' })
  registeredUpTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否已报出生. Only those whose birth is reported, or only those whose is not.' })
  isBirthReported?: boolean | null;
}
