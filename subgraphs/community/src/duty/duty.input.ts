import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { DUTY_KIND, type DutyKindValue } from '@linli/vocabulary';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '职责筛选条件. What a list of duties is narrowed by; all given conditions hold together.' })
export class DutyFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(DUTY_KIND), { nullable: true, description: '职责类别. Kind of duty.' })
  kind?: DutyKindValue | 'UNMAPPED' | null;

  @Field(() => Int, { nullable: true, description: '层级. 1: community, 2: grid, 3: building.' })
  level?: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效日期. Only those in force on this day.' })
  activeOn?: string | null;
}
