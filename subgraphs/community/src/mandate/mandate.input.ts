import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { MANDATE_STATUS, type MandateStatusValue } from '@linli/vocabulary';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '代理授权筛选条件. What a list of mandates is narrowed by; all given conditions hold together.' })
export class MandateFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where the principal lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(MANDATE_STATUS), { nullable: true, description: '授权状态. Status of the mandate.' })
  status?: MandateStatusValue | 'UNMAPPED' | null;

  @Field(() => Int, { nullable: true, description: '代理人编号. Mandates given to this worker.' })
  agentWorkerNo?: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效日期. Only those whose term holds on this day and which have not been revoked.' })
  activeOn?: string | null;
}
