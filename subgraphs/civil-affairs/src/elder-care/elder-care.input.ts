import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { CARE_LEVEL, CARE_SERVICE_STATUS, type CareLevelValue, type CareServiceStatusValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '养老服务筛选条件. What a list of care services is narrowed by; all given conditions hold together.' })
export class ElderCareFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(CARE_LEVEL), { nullable: true, description: '照护等级. How much care is needed.' })
  needLevel?: CareLevelValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(CARE_SERVICE_STATUS), { nullable: true, description: '服务状态. Whether it runs, is paused or has ended.' })
  status?: CareServiceStatusValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效日期. Begun on this day or earlier and not ended before it, paused ones included.' })
  activeOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '未探访起. Without a visit on this day or later.' })
  notVisitedSince?: string | null;

  @Field(() => String, { nullable: true, description: '服务机构代码. Code of the organisation that gives the care.' })
  providerOrganisationCode?: string | null;
}
