import { Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '社区. A community of the district, part of a sub-district; divided into grids.' })
@Directive('@key(fields: "communityCode")')
export class Community extends RegisterRowType {
  @Field(() => String, { description: '社区代码. Community code, 12 digits: district 6, sub-district 3, community 3.' })
  @Classified('S0')
  communityCode!: string;

  @Field(() => String, { nullable: true, description: '社区名称. Name of the community.' })
  @Classified('S0')
  name!: string | null;

  @Field(() => String, { nullable: true, description: '街道代码. Code of its sub-district, 9 digits.' })
  @Classified('S0')
  streetCode!: string | null;

  @Field(() => String, { nullable: true, description: '街道名称. Name of its sub-district.' })
  @Classified('S0')
  streetName!: string | null;
}
