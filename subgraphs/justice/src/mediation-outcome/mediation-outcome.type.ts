import { Classified, codeType } from '@linli/subgraph-kit';
import { DISPUTE_KIND, type Coded, type DisputeKindValue } from '@linli/vocabulary';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '调解成效. How many agreements of one kind of dispute were kept after six months; counts, no persons.' })
export class MediationOutcome {
  @Field(() => codeType(DISPUTE_KIND), { description: '纠纷类别. The kind of dispute.' })
  @Classified('S1')
  kind!: Coded<DisputeKindValue>;

  @Field(() => Int, { description: '协议数. Agreements that are six months old or older.' })
  @Classified('S1')
  agreementCount!: number;

  @Field(() => Int, { description: '回访数. Those of them that a mediator has come back to.' })
  @Classified('S1')
  checkedCount!: number;

  @Field(() => Int, { description: '履行数. Those of the checked that were kept.' })
  @Classified('S1')
  keptCount!: number;

  @Field(() => Float, { nullable: true, description: '履行率. Kept among the checked, 0 to 1; null where none was checked.' })
  @Classified('S1')
  keptShare!: number | null;
}
