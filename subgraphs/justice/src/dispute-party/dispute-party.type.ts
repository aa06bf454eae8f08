import { Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { DISPUTE_PARTY_ROLE, type Coded, type DisputePartyRoleValue } from '@linli/vocabulary';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '纠纷当事人. A party of a dispute: a resident or an organisation.' })
export class DisputeParty extends RegisterRowType {
  @Field(() => codeType(DISPUTE_PARTY_ROLE), { nullable: true, description: '当事人角色. Who asked for mediation, of whom, and who else has a stake.' })
  @Classified('S2')
  role!: Coded<DisputePartyRoleValue> | null;

  /** For links only; not published. */
  readonly caseNo!: string;
  readonly residentNo!: number | null;
  readonly organisationCode!: string | null;
}
