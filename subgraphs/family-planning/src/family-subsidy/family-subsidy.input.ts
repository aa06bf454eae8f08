import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { SUBSIDY_KIND, SUBSIDY_STATUS, type SubsidyKindValue, type SubsidyStatusValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '家庭扶助筛选条件. What a list of subsidies is narrowed by; all given conditions hold together.' })
export class FamilySubsidyFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where the recipient lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(SUBSIDY_KIND), { nullable: true, description: '扶助类别. Award, or special assistance.' })
  kind?: SubsidyKindValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(SUBSIDY_STATUS), { nullable: true, description: '扶助状态. Whether it is being paid.' })
  status?: SubsidyStatusValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '开始日期起. Paid since this day or later.' })
  startedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '开始日期止. Paid since this day or earlier.' })
  startedUpTo?: string | null;
}
