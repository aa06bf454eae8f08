import { Field, InputType } from 'type-graphql';

@InputType({ description: '社区筛选条件. What a list of communities is narrowed by.' })
export class CommunityFilter {
  @Field(() => String, { nullable: true, description: '区划代码前缀. Division code of the district or sub-district: 6 or 9 digits, or 12 for one community.' })
  divisionCodePrefix?: string | null;
}
