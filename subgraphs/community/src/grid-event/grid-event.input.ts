import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { DEPARTMENT, GRID_EVENT_KIND, GRID_EVENT_STAGE, type DepartmentValue, type GridEventKindValue, type GridEventStageValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '网格事件筛选条件. What a list of grid events is narrowed by; all given conditions hold together.' })
export class GridEventFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => [codeEnum(GRID_EVENT_KIND)], { nullable: true, description: '事件类别. One of these kinds.' })
  kinds?: (GridEventKindValue | 'UNMAPPED')[] | null;

  @Field(() => codeEnum(GRID_EVENT_STAGE), { nullable: true, description: '事件环节. At this stage.' })
  stage?: GridEventStageValue | 'UNMAPPED' | null;

  @Field(() => Boolean, { nullable: true, description: '是否未处置. Only those that still have to be put right, or only those that have been.' })
  isOpen?: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '逾期日期. Past the deadline on this day: the deadline lay before it, and the event was not put right by then.' })
  overdueOn?: string | null;

  @Field(() => codeEnum(DEPARTMENT), { nullable: true, description: '责任部门. The department that has to put it right.' })
  responsibleDepartment?: DepartmentValue | 'UNMAPPED' | null;
}
