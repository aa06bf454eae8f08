import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { UNEMPLOYMENT_REASON, type UnemploymentReasonValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '失业登记筛选条件. What a list of unemployment registrations is narrowed by; all given conditions hold together.' })
export class UnemploymentRegistrationFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效日期. Only those whose period covers this day.' })
  activeOn?: string | null;

  @Field(() => codeEnum(UNEMPLOYMENT_REASON), { nullable: true, description: '失业原因. Why he is out of work.' })
  reason?: UnemploymentReasonValue | 'UNMAPPED' | null;

  @Field(() => Boolean, { nullable: true, description: '是否愿意培训. Only those who asked for training, or only those who did not.' })
  isTrainingWanted?: boolean | null;
}
