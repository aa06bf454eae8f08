import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { COMMUNITY_TASK_DECISION, DEPARTMENT, type CommunityTaskDecisionValue, type DepartmentValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '社区工作准入筛选条件. What a list of community tasks is narrowed by; all given conditions hold together.' })
export class CommunityTaskFilter {
  @Field(() => codeEnum(DEPARTMENT), { nullable: true, description: '申请部门. Bureau that asks.' })
  requestingDepartment?: DepartmentValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(COMMUNITY_TASK_DECISION), { nullable: true, description: '准入结果. What was decided.' })
  decision?: CommunityTaskDecisionValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '申请日期起. Asked on this day or later.' })
  requestedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '申请日期止. Asked on this day or earlier.' })
  requestedUpTo?: string | null;
}
