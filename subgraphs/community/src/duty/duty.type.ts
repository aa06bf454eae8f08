import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { DUTY_KIND, type Coded, type DutyKindValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '职责. What a grid worker is responsible for, and where.' })
export class Duty extends RegisterRowType {
  @Field(() => Int, { description: '职责编号. The duty\'s number in the community\'s register.' })
  @Classified('S1')
  dutyNo!: number;

  @Field(() => codeType(DUTY_KIND), { nullable: true, description: '职责类别. What the duty is about.' })
  @Classified('S1')
  kind!: Coded<DutyKindValue> | null;

  @Field(() => Int, { nullable: true, description: '层级. 1: the whole community (包全局), 2: the grid (包区域), 3: the building (包楼栋).' })
  @Classified('S1')
  level!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '起始日期. In force since.' })
  @Classified('S1')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '截止日期. In force until, this day included; null while no end is set.' })
  @Classified('S1')
  toDate!: string | null;

  /** For links only; not published. */
  readonly workerNo!: number;
  readonly gridCode!: string;
  readonly buildingNo!: number | null;
}
