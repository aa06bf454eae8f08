import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { COMMUNITY_TASK_DECISION, DEPARTMENT, type Coded, type CommunityTaskDecisionValue, type DepartmentValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '社区工作准入. A task that a bureau asks communities to take on: on what basis, for how many hours, and what was decided; owned by civil affairs, one day behind.' })
@Directive('@key(fields: "taskNo")')
export class CommunityTask extends RegisterRowType {
  @Field(() => Int, { description: '事项编号. Number of the task in this register.' })
  @Classified('S0')
  taskNo!: number;

  @Field(() => codeType(DEPARTMENT), { nullable: true, description: '申请部门. Bureau that asks.' })
  @Classified('S0')
  requestingDepartment!: Coded<DepartmentValue> | null;

  @Field(() => String, { nullable: true, description: '事项名称. What the task is.' })
  @Classified('S0')
  title!: string | null;

  @Field(() => String, { nullable: true, description: '法律依据. Law or rule that it is asked under.' })
  @Classified('S0')
  legalBasis!: string | null;

  @Field(() => Int, { nullable: true, description: '每月工作量（小时）. Work for one community, hours a month.' })
  @Classified('S0')
  workloadHoursPerMonth!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '申请日期. When it was asked.' })
  @Classified('S0')
  requestedDate!: string | null;

  @Field(() => codeType(COMMUNITY_TASK_DECISION), { nullable: true, description: '准入结果. What was decided.' })
  @Classified('S0')
  decision!: Coded<CommunityTaskDecisionValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '决定日期. When it was decided; null while it is not.' })
  @Classified('S0')
  decidedDate!: string | null;
}
