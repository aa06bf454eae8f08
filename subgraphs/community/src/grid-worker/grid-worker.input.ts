import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { GRID_WORKER_ROLE, type GridWorkerRoleValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '网格队伍筛选条件. What a list of grid workers is narrowed by; all given conditions hold together.' })
export class GridWorkerFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(GRID_WORKER_ROLE), { nullable: true, description: '角色. Role in the grid.' })
  role?: GridWorkerRoleValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '在任日期. Only those who serve on this day.' })
  activeOn?: string | null;
}
