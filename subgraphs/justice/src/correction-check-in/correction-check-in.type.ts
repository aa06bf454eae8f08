import { CalendarDate, Classified } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '定期报告. A day on which a subject of correction is to check in; when, never where.' })
export class CorrectionCheckIn {
  @Field(() => CalendarDate, { nullable: true, description: '应报告日期. Due on.' })
  @Classified('S4')
  dueDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '实际报告日期. Made on; null while it is not.' })
  @Classified('S4')
  doneDate!: string | null;
}
