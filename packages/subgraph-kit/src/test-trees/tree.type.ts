import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Classified } from '../graph/classified.js';

@Directive('@key(fields: "treeNo")')
@ObjectType({ simpleResolvers: true, description: '树木. A tree of a park.' })
export class Tree {
  @Field(() => Int, { description: '树木编号. Its number.' })
  @Classified('S0')
  treeNo!: number;

  @Field(() => String, { nullable: true, description: '备注. What was noted about it, for a test of levels.' })
  @Classified('S3')
  note!: string | null;
}
