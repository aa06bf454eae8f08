import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { FLOATING_NOTICE_KIND, NOTICE_DIRECTION, type FloatingNoticeKindValue, type NoticeDirectionValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '两头通报筛选条件. What a list of notices is narrowed by; all given conditions hold together.' })
export class FloatingNoticeFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where the resident lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => String, { nullable: true, description: '户籍地区划. Division of origin: 6 digits, such as 510100 for all of a city or 510000 for all of a province, or their first 2 or 4.' })
  originDivisionCodePrefix?: string | null;

  @Field(() => codeEnum(NOTICE_DIRECTION), { nullable: true, description: '通报方向. Received from the origin, or sent to it.' })
  direction?: NoticeDirectionValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(FLOATING_NOTICE_KIND), { nullable: true, description: '通报类别. What it tells.' })
  kind?: FloatingNoticeKindValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '逾期日期. Due before this day, and by the end of it not acknowledged.' })
  overdueOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '发出日期起. Sent on this day or later.' })
  sentFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '发出日期止. Sent on this day or earlier.' })
  sentUpTo?: string | null;
}
