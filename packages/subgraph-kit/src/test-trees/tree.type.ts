import { Field, Int, ObjectType } from 'type-graphql';
import { Classified } from '../graph/classified.js';

@ObjectType({ simpleResolvers: true, description: '树木. A tree of a park.' })
export class Tree {
  @Field(() => Int, { description: '树木编号. Its number.' })
  @Classified('S0')
  treeNo!: number;
}
