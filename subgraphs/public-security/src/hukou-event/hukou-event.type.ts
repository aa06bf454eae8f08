import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { HUKOU_EVENT_KIND, type Coded, type HukouEventKindValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '户籍业务. A registration, move, change or cancellation at the hukou office (户口登记条例 §7-13).' })
export class HukouEvent extends RegisterRowType {
  @Field(() => Int, { description: '业务编号. The number of this piece of business.' })
  @Classified('S1')
  eventNo!: number;

  @Field(() => codeType(HUKOU_EVENT_KIND), { nullable: true, description: '业务类型. What was done.' })
  @Classified('S2')
  kind!: Coded<HukouEventKindValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '办理日期. The day on which it was done.' })
  @Classified('S2')
  date!: string | null;

  @Field(() => String, { nullable: true, description: '原因. The reason as entered.' })
  @Classified('S2')
  reason!: string | null;

  @Field(() => String, { nullable: true, description: '变更前. What stood before: an address or division code; null when there was nothing.' })
  @Classified('S2')
  from!: string | null;

  @Field(() => String, { nullable: true, description: '变更后. What stands since.' })
  @Classified('S2')
  to!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
