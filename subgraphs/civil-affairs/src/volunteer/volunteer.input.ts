import { codeEnum } from '@linli/subgraph-kit';
import { VOLUNTEER_SKILL, type VolunteerSkillValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '志愿者筛选条件. What a list of volunteers is narrowed by; all given conditions hold together.' })
export class VolunteerFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(VOLUNTEER_SKILL), { nullable: true, description: '服务技能. Only those who can do this.' })
  skill?: VolunteerSkillValue | 'UNMAPPED' | null;

  @Field(() => String, { nullable: true, description: '组织代码. Only those of this organisation.' })
  organisationCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否同意公开联系. Only those who have agreed to be contacted, or only those who have not.' })
  isContactShared?: boolean | null;
}
