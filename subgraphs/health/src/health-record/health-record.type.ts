import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { HEALTH_STATUS_BRIEF, type Coded, type HealthStatusBriefValue } from '@linli/vocabulary';
import { Field, ObjectType } from 'type-graphql';
import type { DoctorContract } from '../doctor-contract/doctor-contract.type.js';

@ObjectType({ simpleResolvers: true, description: '居民健康档案. A resident\'s health record at a clinic: where it is kept and who his family doctor is, no findings.' })
export class HealthRecord extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '档案编号. Number of the record, 17 digits.' })
  @Classified('S3')
  recordNo!: string | null;

  @Field(() => String, { nullable: true, description: '建档机构. The clinic that keeps it.' })
  @Classified('S3')
  clinic!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '建档日期. When it was opened.' })
  @Classified('S3')
  openedDate!: string | null;

  @Field(() => codeType(HEALTH_STATUS_BRIEF), { nullable: true, description: '健康状况. State of health in the four words of the short form (GB/T 2261.3).' })
  @Classified('S3', 'health-status')
  healthStatus!: Coded<HealthStatusBriefValue> | null;

  /** For links only; not published. */
  readonly residentNo!: number;
  readonly contract!: DoctorContract | null;
}
