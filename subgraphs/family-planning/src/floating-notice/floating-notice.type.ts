import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { FLOATING_NOTICE_KIND, NOTICE_DIRECTION, type Coded, type FloatingNoticeKindValue, type NoticeDirectionValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '两头通报. A notice between here and the division that a resident came from, so that services follow him; kept by family planning, 45 days behind.' })
@Directive('@key(fields: "noticeNo")')
export class FloatingNotice extends RegisterRowType {
  @Field(() => Int, { description: '通报编号. Number of the notice.' })
  @Classified('S1')
  noticeNo!: number;

  @Field(() => String, { nullable: true, description: '户籍地区划. Division of origin, 6 digits (GB/T 2260).' })
  @Classified('S3')
  originDivisionCode!: string | null;

  @Field(() => codeType(NOTICE_DIRECTION), { nullable: true, description: '通报方向. Received from the origin, or sent to it.' })
  @Classified('S3')
  direction!: Coded<NoticeDirectionValue> | null;

  @Field(() => codeType(FLOATING_NOTICE_KIND), { nullable: true, description: '通报类别. What it tells: arrival, departure or a service.' })
  @Classified('S3')
  kind!: Coded<FloatingNoticeKindValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '发出日期. Sent on.' })
  @Classified('S3')
  sentDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '回复期限. To be acknowledged by this day: 7 or 15 working days after it was sent.' })
  @Classified('S3')
  dueDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '回复日期. Acknowledged on; null while it is not.' })
  @Classified('S3')
  acknowledgedDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
