import { Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { CAUSE_OF_DEATH, type CauseOfDeathValue, type Coded } from '@linli/vocabulary';
import { Field, ObjectType } from 'type-graphql';

// No @key, no list and no link: who has the number of a certificate may ask for the cause that stands on it. Whose certificate it is, and how surely, the certificate says.
@ObjectType({ simpleResolvers: true, description: '死亡原因. Of what somebody died, by the group that his death certificate names; sealed, for health staff alone and never reached from a resident or a certificate.' })
export class DeathCause extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '证明编号. Number of the death certificate.' })
  @Classified('S4')
  certificateNo!: string | null;

  @Field(() => codeType(CAUSE_OF_DEATH), { nullable: true, description: '死亡原因大类. The group of causes, never the disease.' })
  @Classified('S4')
  cause!: Coded<CauseOfDeathValue> | null;
}
