import { Classified } from '@linli/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '网格. A grid of 250 to 300 households; owned by the community, other departments add what they hold there.' })
@Directive('@key(fields: "gridCode")')
export class Grid {
  @Field(() => String, { description: '网格代码. Grid code, 15 digits.' })
  @Classified('S0')
  gridCode!: string;
}
