import { CalendarDate, Classified, Instant } from '@linli/subgraph-kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** How far the review of an emergency access has come. Internal values equal the names. */
export const ReviewState = { OPEN: 'OPEN', OVERDUE: 'OVERDUE', JUSTIFIED: 'JUSTIFIED', UNJUSTIFIED: 'UNJUSTIFIED' } as const;

registerEnumType(ReviewState, {
  name: 'EmergencyReviewState', description: '复核状态. How far the review of an emergency access has come.',
  valuesConfig: {
    OPEN: { description: '待复核. A second person is to review it.' }, OVERDUE: { description: '逾期未复核. Its review is due and was not closed.' },
    JUSTIFIED: { description: '复核认为正当. The reviewer found it right.' }, UNJUSTIFIED: { description: '复核认为不当. The reviewer found it wrong.' },
  },
});

@ObjectType({ simpleResolvers: true, description: '紧急查阅说明. Why somebody read in an emergency, and what a second person found; for the residents whose data were read. Who it was is not said.' })
export class StatedEmergency {
  @Field(() => String, { description: '查阅理由. The reason that was given; without personal data.' })
  @Classified('S1')
  reason!: string;

  @Field(() => Instant, { description: '开始时间. When the access was opened.' })
  @Classified('S1')
  openedAt!: string;

  @Field(() => CalendarDate, { description: '复核期限. The day by which a second person has to review it.' })
  @Classified('S1')
  reviewDueDate!: string;

  @Field(() => ReviewState, { description: '复核状态. How far its review has come.' })
  @Classified('S1')
  reviewState!: keyof typeof ReviewState;

  @Field(() => Instant, { nullable: true, description: '复核时间. When it was reviewed; null while it is not.' })
  @Classified('S1')
  reviewedAt!: string | null;

  @Field(() => String, { nullable: true, description: '复核意见. What the reviewer found; null while it is not reviewed.' })
  @Classified('S1')
  finding!: string | null;
}
