import { codeEnum } from '@linli/subgraph-kit';
import { HOUSEHOLD_KIND, HOUSEHOLD_STATUS, type HouseholdKindValue, type HouseholdStatusValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '户筛选条件. What a list of households is narrowed by; all given conditions hold together.' })
export class HouseholdFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(HOUSEHOLD_KIND), { nullable: true, description: '户类型. Family or collective.' })
  kind?: HouseholdKindValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(HOUSEHOLD_STATUS), { nullable: true, description: '户状态. Standing or cancelled.' })
  status?: HouseholdStatusValue | 'UNMAPPED' | null;

  @Field(() => Boolean, { nullable: true, description: '是否有户主. Only those whose book names a head, or only those whose book names none.' })
  hasHead?: boolean | null;
}
