import { CalendarDate, Classified } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '家庭医生签约. A contract with a family doctor, as the register holds it; it may still run though he died or moved away.' })
export class DoctorContract {
  @Field(() => String, { nullable: true, description: '签约医生. The family doctor.' })
  @Classified('S3')
  doctor!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '签约日期. First day of the contract.' })
  @Classified('S3')
  signedDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '签约截止日期. Last day of the contract.' })
  @Classified('S3')
  endsDate!: string | null;
}
