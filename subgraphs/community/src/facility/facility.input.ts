import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { FACILITY_KIND, type FacilityKindValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '设施筛选条件. What a list of facilities is narrowed by; all given conditions hold together.' })
export class FacilityFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(FACILITY_KIND), { nullable: true, description: '设施类别. Kind of facility.' })
  kind?: FacilityKindValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '未检查起. Without a check on this day or later.' })
  notCheckedSince?: string | null;
}
