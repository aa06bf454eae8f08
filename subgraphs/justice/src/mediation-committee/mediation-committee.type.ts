import { Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '人民调解委员会. A people\'s mediation committee of a community; kept by the justice bureau.' })
@Directive('@key(fields: "committeeNo")')
export class MediationCommittee extends RegisterRowType {
  @Field(() => Int, { description: '委员会编号. The committee\'s number in the justice register.' })
  @Classified('S1')
  committeeNo!: number;

  @Field(() => String, { description: '名称. Its name.' })
  @Classified('S1')
  name!: string;

  @Field(() => String, { description: '社区代码. Code of the community that it serves, 12 digits.' })
  @Classified('S1')
  communityCode!: string;

  @Field(() => String, { description: '调解室. The room where it meets.' })
  @Classified('S1')
  room!: string;
}
