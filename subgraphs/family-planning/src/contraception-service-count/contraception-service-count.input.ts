import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '避孕药具服务数筛选条件. What a list of counts is narrowed by; all given conditions hold together.' })
export class ContraceptionServiceCountFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => Int, { nullable: true, description: '年度. The year.' })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: '季度. The quarter, 1 to 4.' })
  quarter?: number | null;
}
