import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { GRID_WORKER_ROLE, type Coded, type GridWorkerRoleValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '网格队伍. Somebody who works in a grid; who is responsible for a grid is public to those who live there.' })
export class GridWorker extends RegisterRowType {
  @Field(() => Int, { description: '人员编号. The worker\'s number in the community\'s register.' })
  @Classified('S1')
  workerNo!: number;

  @Field(() => String, { nullable: true, description: '姓名. The name under which he works.' })
  @Classified('S1')
  name!: string | null;

  @Field(() => codeType(GRID_WORKER_ROLE), { nullable: true, description: '角色. What he is in the grid.' })
  @Classified('S1')
  role!: Coded<GridWorkerRoleValue> | null;

  @Field(() => String, { nullable: true, description: '工作电话. Telephone of the post.' })
  @Classified('S1')
  phone!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '任职起始日期. Serves since.' })
  @Classified('S1')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '任职截止日期. Served until, this day included; null while he serves.' })
  @Classified('S1')
  toDate!: string | null;

  /** For links only; not published. */
  readonly gridCode!: string;
  readonly residentNo!: number | null;
}
