import { CalendarDate, Classified, Instant, RegisterRowType } from '@linli/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '紧急查阅. Three hours in which somebody may read the minimum contact set for a reason of his own; a second person reviews it within two working days, and the residents whose data were read see it.' })
@Directive('@key(fields: "accessNo")')
export class EmergencyAccess extends RegisterRowType {
  @Field(() => String, { description: '查阅编号. Its number: the case number with which operations for EMERGENCY are sent.' })
  @Classified('S1')
  accessNo!: string;

  @Field(() => String, { description: '查阅人. Subject of whoever opened it.' })
  @Classified('S1')
  subject!: string;

  @Field(() => String, { description: '查阅部门. His department.' })
  @Classified('S1')
  department!: string;

  @Field(() => String, { description: '查阅理由. Why; without personal data.' })
  @Classified('S1')
  reason!: string;

  @Field(() => Instant, { description: '开始时间. When it was opened.' })
  @Classified('S1')
  openedAt!: string;

  @Field(() => Instant, { description: '截止时间. When it ends: three hours later.' })
  @Classified('S1')
  expiresAt!: string;

  @Field(() => CalendarDate, { description: '复核期限. The day by which a second person has to review it: two working days later.' })
  @Classified('S1')
  reviewDueDate!: string;

  @Field(() => String, { nullable: true, description: '复核人. Subject of the reviewer; null while it is not reviewed.' })
  @Classified('S1')
  reviewedBy!: string | null;

  @Field(() => Instant, { nullable: true, description: '复核时间. When it was reviewed.' })
  @Classified('S1')
  reviewedAt!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否正当. Whether the reviewer found it right; null while it is not reviewed.' })
  @Classified('S1')
  isJustified!: boolean | null;

  @Field(() => String, { nullable: true, description: '复核意见. What the reviewer found.' })
  @Classified('S1')
  finding!: string | null;
}
