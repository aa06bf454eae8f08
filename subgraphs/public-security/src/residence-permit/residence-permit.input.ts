import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { PERMIT_STATUS, type PermitStatusValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '居住证筛选条件. What a list of residence permits is narrowed by; all given conditions hold together.' })
export class ResidencePermitFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(PERMIT_STATUS), { nullable: true, description: '居住证状态. Valid, suspended or cancelled.' })
  status?: PermitStatusValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '签发日期止. Issued on this day or earlier.' })
  issuedUpTo?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '签注到期止. Endorsed until this day or an earlier one.' })
  endorsedUpTo?: string | null;
}
