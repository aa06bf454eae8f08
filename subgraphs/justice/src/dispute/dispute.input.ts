import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { DISPUTE_KIND, DISPUTE_STAGE, type DisputeKindValue, type DisputeStageValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '纠纷筛选条件. What a list of disputes is narrowed by; all given conditions hold together.' })
export class DisputeFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(DISPUTE_KIND), { nullable: true, description: '纠纷类别. What it is about.' })
  kind?: DisputeKindValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(DISPUTE_STAGE), { nullable: true, description: '化解阶段. Where its mediation stands.' })
  stage?: DisputeStageValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '发生日期起. Arose on this day or later.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '发生日期止. Arose on this day or earlier.' })
  upTo?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '办理期限早于. To be dealt with before this day.' })
  deadlineBefore?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否未结案. Only those that are not closed, or only those that are.' })
  isOpen?: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '司法确认期限早于. Agreements that the court has not confirmed and that can be brought to it only before this day.' })
  confirmationDueBefore?: string | null;
}
