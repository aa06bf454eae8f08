import { codeEnum } from '@linli/subgraph-kit';
import { BUILDING_KIND, type BuildingKindValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '楼栋筛选条件. What a list of buildings is narrowed by; all given conditions hold together.' })
export class BuildingFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(BUILDING_KIND), { nullable: true, description: '楼栋类别. Kind of building.' })
  kind?: BuildingKindValue | 'UNMAPPED' | null;
}
