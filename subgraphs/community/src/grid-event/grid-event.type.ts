import { CalendarDate, Classified, codeType, Instant, RegisterRowType } from '@linli/subgraph-kit';
import { DEPARTMENT, GRID_EVENT_KIND, GRID_EVENT_STAGE, type Coded, type DepartmentValue, type GridEventKindValue, type GridEventStageValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '网格事件. A hazard or a repair reported in a grid, and how far it has come; about things, never about persons.' })
export class GridEvent extends RegisterRowType {
  @Field(() => Int, { description: '事件编号. The event\'s number in the community\'s register.' })
  @Classified('S1')
  eventNo!: number;

  @Field(() => codeType(GRID_EVENT_KIND), { nullable: true, description: '事件类别. What was reported.' })
  @Classified('S1')
  kind!: Coded<GridEventKindValue> | null;

  @Field(() => codeType(GRID_EVENT_STAGE), { nullable: true, description: '事件环节. How far it has come.' })
  @Classified('S1')
  stage!: Coded<GridEventStageValue> | null;

  @Field(() => Boolean, { nullable: true, description: '是否未处置. Whether it still has to be put right: not resolved, verified or closed, or reopened since.' })
  @Classified('S1')
  isOpen!: boolean | null;

  @Field(() => Instant, { nullable: true, description: '上报时间. When it was reported.' })
  @Classified('S1')
  reportedAt!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '办理期限. The last day for putting it right.' })
  @Classified('S1')
  deadlineDate!: string | null;

  @Field(() => codeType(DEPARTMENT), { nullable: true, description: '责任部门. The department that has to put it right.' })
  @Classified('S1')
  responsibleDepartment!: Coded<DepartmentValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '处置完成日期. When it was put right; null while it was not.' })
  @Classified('S1')
  resolvedDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '结案日期. When it was closed; null while it was not.' })
  @Classified('S1')
  closedDate!: string | null;

  @Field(() => Int, { nullable: true, description: '满意度. How content the reporter was with the work, 1 to 5; null when he was not asked.' })
  @Classified('S1')
  satisfaction!: number | null;

  @Field(() => String, { nullable: true, description: '现场照片. Key of the picture in the store of pictures: of a facility, never of persons or dwellings; null where none was taken.' })
  @Classified('S1')
  photoKey!: string | null;

  /** For links only; not published. */
  readonly gridCode!: string;
  readonly addressCode!: string | null;
  readonly facilityNo!: number | null;
}
