import { codeEnum } from '@linli/subgraph-kit';
import { ORGANISATION_KIND, ORGANISATION_STATUS, ORGANISATION_TRACK, type OrganisationKindValue, type OrganisationStatusValue, type OrganisationTrackValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '组织筛选条件. What a list of social organisations is narrowed by; all given conditions hold together.' })
export class OrganisationFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(ORGANISATION_KIND), { nullable: true, description: '组织类别. Association, service institution or foundation.' })
  kind?: OrganisationKindValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(ORGANISATION_TRACK), { nullable: true, description: '登记或备案. Whether it is registered or filed.' })
  track?: OrganisationTrackValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(ORGANISATION_STATUS), { nullable: true, description: '组织状态. Whether it is active, suspended or dissolved.' })
  status?: OrganisationStatusValue | 'UNMAPPED' | null;
}
