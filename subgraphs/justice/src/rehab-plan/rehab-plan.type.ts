import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

// No @key: a sealed file is found by its own number at its own query, and nowhere else.
@ObjectType({ simpleResolvers: true, description: '社区康复帮扶计划. A help plan of community rehabilitation, never a mark on a person; gone after its last day, three years at most (戒毒条例 §7, §37). For the case team alone.' })
export class RehabPlan extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '计划编号. Number of the plan.' })
  @Classified('S4')
  planNo!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '起始日期. First day of the plan.' })
  @Classified('S4')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '期满日期. Last day of the plan; after it the plan is answered to nobody.' })
  @Classified('S4')
  endsDate!: string | null;

  @Field(() => [CalendarDate], { nullable: true, description: '随访日期. When he was visited.' })
  @Classified('S4')
  followUpDates!: readonly string[] | null;

  @Field(() => String, { nullable: true, description: '帮扶措施. The help that he is given.' })
  @Classified('S4')
  help!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
