import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { EMPLOYMENT_SOURCE, OCCUPATION_STATUS, type EmploymentSourceValue, type OccupationStatusValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '就业筛选条件. What a list of employments is narrowed by; all given conditions hold together.' })
export class EmploymentFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效日期. Only those whose period covers this day.' })
  activeOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '起始日期起. Only those that began on this day or later.' })
  from?: string | null;

  @Field(() => codeEnum(OCCUPATION_STATUS), { nullable: true, description: '从业状况. Occupation status (GB/T 2261.4).' })
  occupation?: OccupationStatusValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(EMPLOYMENT_SOURCE), { nullable: true, description: '信息来源. How the register came to know: contract filed, insurance, or declared.' })
  source?: EmploymentSourceValue | 'UNMAPPED' | null;

  @Field(() => String, { nullable: true, description: '单位组织代码. Only those with this employer.' })
  organisationCode?: string | null;
}
