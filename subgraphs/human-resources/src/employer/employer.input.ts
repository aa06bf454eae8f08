import { Field, InputType } from 'type-graphql';

@InputType({ description: '用人单位筛选条件. What a list of employers is narrowed by; all given conditions hold together.' })
export class EmployerFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of the employer\'s seat, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;
}
