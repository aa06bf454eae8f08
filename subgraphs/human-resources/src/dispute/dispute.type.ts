import { Classified } from '@linli/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '矛盾纠纷. A dispute brought to people\'s mediation; mediation is voluntary (人民调解法 §17). Kept by the justice bureau, daily.' })
@Directive('@key(fields: "caseNo", resolvable: false)')
export class Dispute {
  @Field(() => String, { description: '纠纷编号. Case number: TJ, the year and 6 digits.' })
  @Classified('S1')
  caseNo!: string;
}
