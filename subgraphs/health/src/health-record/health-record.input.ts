import { CalendarDate, Classified, codeEnum } from '@linli/subgraph-kit';
import { HEALTH_STATUS_BRIEF, type HealthStatusBriefValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '健康档案筛选条件. What a list of health records is narrowed by; all given conditions hold together.' })
export class HealthRecordFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => String, { nullable: true, description: '建档机构. Kept by this clinic.' })
  clinic?: string | null;

  @Field(() => codeEnum(HEALTH_STATUS_BRIEF), { nullable: true, description: '健康状况. State of health; both of the register\'s spellings of a word are found.' })
  @Classified('S3', 'health-status')
  healthStatus?: HealthStatusBriefValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '签约有效日期. Only those with a doctor\'s contract that runs on this day.' })
  contractActiveOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '该日无有效签约. Only those without a doctor\'s contract that runs on this day.' })
  contractMissingOn?: string | null;
}
