import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { DEPARTMENT, VISIT_TASK_KIND, VISIT_TASK_STATUS, type Coded, type DepartmentValue, type VisitTaskKindValue, type VisitTaskStatusValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '走访任务. A visit that a department has asked the community to pay; the resident is told what for.' })
@Directive('@key(fields: "taskNo")')
export class VisitTask extends RegisterRowType {
  @Field(() => Int, { description: '任务编号. The task\'s number in the community\'s register.' })
  @Classified('S1')
  taskNo!: number;

  @Field(() => codeType(VISIT_TASK_KIND), { nullable: true, description: '任务类别. What the visit is for.' })
  @Classified('S2')
  kind!: Coded<VisitTaskKindValue> | null;

  @Field(() => codeType(DEPARTMENT), { nullable: true, description: '提出部门. The department that asked for it.' })
  @Classified('S2')
  requestedBy!: Coded<DepartmentValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '创建日期. When it was asked for.' })
  @Classified('S2')
  createdDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '完成期限. The last day for paying it.' })
  @Classified('S2')
  dueDate!: string | null;

  @Field(() => codeType(VISIT_TASK_STATUS), { nullable: true, description: '任务状态. Open, done or cancelled.' })
  @Classified('S2')
  status!: Coded<VisitTaskStatusValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '完成日期. When the visit was paid; null while it was not.' })
  @Classified('S2')
  doneDate!: string | null;

  /** For links only; not published. */
  readonly gridCode!: string;
  readonly residentNo!: number | null;
  readonly householdNo!: number | null;
}
