import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { TRAINING_RESULT, type TrainingResultValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '职业培训筛选条件. What a list of trainings is narrowed by; all given conditions hold together.' })
export class TrainingFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效日期. Only those whose period covers this day.' })
  activeOn?: string | null;

  @Field(() => codeEnum(TRAINING_RESULT), { nullable: true, description: '培训结果. How it ended; ATTENDING while it runs.' })
  result?: TrainingResultValue | 'UNMAPPED' | null;
}
