import { Field, InputType } from 'type-graphql';

@InputType({ description: '调解委员会筛选条件. What a list of committees is narrowed by.' })
export class MediationCommitteeFilter {
  @Field(() => String, { nullable: true, description: '社区代码或其前缀. Community code or a prefix of it: 6, 9 or 12 digits.' })
  communityCodePrefix?: string | null;
}
