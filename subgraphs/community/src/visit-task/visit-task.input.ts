import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { DEPARTMENT, VISIT_TASK_KIND, VISIT_TASK_STATUS, type DepartmentValue, type VisitTaskKindValue, type VisitTaskStatusValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '走访任务筛选条件. What a list of visit tasks is narrowed by; all given conditions hold together.' })
export class VisitTaskFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(VISIT_TASK_KIND), { nullable: true, description: '任务类别. Kind of visit.' })
  kind?: VisitTaskKindValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(VISIT_TASK_STATUS), { nullable: true, description: '任务状态. Status of the task.' })
  status?: VisitTaskStatusValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(DEPARTMENT), { nullable: true, description: '提出部门. The department that asked for it.' })
  requestedBy?: DepartmentValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '期限止. Due on this day or earlier.' })
  dueBy?: string | null;
}
