import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { LEGAL_AID_STATUS, LEGAL_MATTER, type LegalAidStatusValue, type LegalMatterValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '法律援助筛选条件. What a list of applications is narrowed by; all given conditions hold together.' })
export class LegalAidFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where the applicant lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(LEGAL_MATTER), { nullable: true, description: '援助事项. What it is for.' })
  matter?: LegalMatterValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(LEGAL_AID_STATUS), { nullable: true, description: '援助状态. Where the application stands.' })
  status?: LegalAidStatusValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '申请日期起. Applied for on this day or later.' })
  appliedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '申请日期止. Applied for on this day or earlier.' })
  appliedUpTo?: string | null;
}
