import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { LABOUR_DISPUTE_STATUS, type LabourDisputeStatusValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '劳动争议筛选条件. What a list of labour disputes is narrowed by; all given conditions hold together.' })
export class LabourDisputeFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(LABOUR_DISPUTE_STATUS), { nullable: true, description: '争议状态. Where the dispute stands.' })
  status?: LabourDisputeStatusValue | 'UNMAPPED' | null;

  @Field(() => String, { nullable: true, description: '单位组织代码. Only those with this employer.' })
  organisationCode?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '受理日期起. Filed on this day or later.' })
  filedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '受理日期止. Filed on this day or earlier.' })
  filedUpTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否进入调解. Only those that have a case at people\'s mediation, or only those that have none.' })
  isInMediation?: boolean | null;
}
