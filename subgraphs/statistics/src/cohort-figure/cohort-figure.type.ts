import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '历次统计数字. How many a question counted on a day, as it was shown first.' })
export class CohortFigure extends RegisterRowType {
  @Field(() => CalendarDate, { nullable: true, description: '统计日期. Of which day.' })
  @Classified('S2', 'cohort')
  countedDate!: string;

  @Field(() => Int, { nullable: true, description: '数量. How many, after disclosure control; null where it was withheld.' })
  @Classified('S2', 'cohort')
  count!: number | null;
}
