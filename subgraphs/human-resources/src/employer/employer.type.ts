import { Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '用人单位. An employer as the register of employers holds it.' })
export class Employer extends RegisterRowType {
  @Field(() => String, { description: '组织代码. Unified social credit code, 18 characters (GB 32100).' })
  @Classified('S0')
  organisationCode!: string;

  @Field(() => String, { nullable: true, description: '单位名称. Name of the employer as registered.' })
  @Classified('S1')
  name!: string | null;

  /** For links only; not published. */
  readonly seatGridCode!: string;
}
