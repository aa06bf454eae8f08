import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { TRAINING_RESULT, type Coded, type TrainingResultValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '职业培训. One course that a resident takes or took.' })
export class Training extends RegisterRowType {
  @Field(() => Int, { description: '培训编号. The number of this participation in a course.' })
  @Classified('S1')
  trainingNo!: number;

  @Field(() => String, { nullable: true, description: '培训课程. Name of the course.' })
  @Classified('S2')
  course!: string | null;

  @Field(() => codeType(TRAINING_RESULT), { nullable: true, description: '培训结果. How it ended; ATTENDING while it runs.' })
  @Classified('S2')
  result!: Coded<TrainingResultValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '开班日期. First day of the course.' })
  @Classified('S2')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '结业日期. Last day of the course, as planned while it runs.' })
  @Classified('S2')
  toDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
