import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { EMPLOYMENT_AID_KIND, type EmploymentAidKindValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '就业援助筛选条件. What a list of employment aids is narrowed by; all given conditions hold together.' })
export class EmploymentAidFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效日期. Only those whose period covers this day.' })
  activeOn?: string | null;

  @Field(() => codeEnum(EMPLOYMENT_AID_KIND), { nullable: true, description: '援助类别. On what ground it is given.' })
  kind?: EmploymentAidKindValue | 'UNMAPPED' | null;
}
