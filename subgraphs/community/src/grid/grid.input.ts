import { Field, InputType } from 'type-graphql';

@InputType({ description: '网格筛选条件. What a list of grids is narrowed by.' })
export class GridFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;
}
