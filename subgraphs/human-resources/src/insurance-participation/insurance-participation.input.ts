import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { INSURANCE_SCHEME, INSURANCE_STATUS, type InsuranceSchemeValue, type InsuranceStatusValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '参保筛选条件. What a list of insurance participations is narrowed by; all given conditions hold together.' })
export class InsuranceParticipationFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效日期. Only those in force on this day: the period covers it and the participation is not suspended.' })
  activeOn?: string | null;

  @Field(() => codeEnum(INSURANCE_SCHEME), { nullable: true, description: '险种. The scheme.' })
  scheme?: InsuranceSchemeValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(INSURANCE_STATUS), { nullable: true, description: '参保状态. Whether it runs, is suspended or has ended.' })
  status?: InsuranceStatusValue | 'UNMAPPED' | null;

  @Field(() => String, { nullable: true, description: '单位组织代码. Only those with this employer.' })
  organisationCode?: string | null;
}
