import { Field, InputType } from 'type-graphql';

@InputType({ description: '调解员筛选条件. What a list of mediators is narrowed by; all given conditions hold together.' })
export class MediatorFilter {
  @Field(() => String, { nullable: true, description: '社区代码或其前缀. Code of the community that they serve, or a prefix of it: 6, 9 or 12 digits.' })
  communityCodePrefix?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否五老. Only five elders, or only others.' })
  isFiveElders?: boolean | null;
}
