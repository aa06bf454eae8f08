import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { ASSISTANCE_DECISION, ASSISTANCE_KIND, type AssistanceDecisionValue, type AssistanceKindValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '社会救助筛选条件. What a list of assistance cases is narrowed by; all given conditions hold together.' })
export class AssistanceCaseFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(ASSISTANCE_KIND), { nullable: true, description: '救助类别. Kind of assistance.' })
  kind?: AssistanceKindValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(ASSISTANCE_DECISION), { nullable: true, description: '审核结果. What was decided.' })
  decision?: AssistanceDecisionValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效日期. Begun on this day or earlier and not ended before it.' })
  activeOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '复核期限止. To be looked at again on this day or earlier.' })
  reviewDueBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否授权核对. Whether the household has agreed to its economic check.' })
  hasHouseholdMandate?: boolean | null;
}
