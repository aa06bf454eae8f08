import { Classified, HouseholdId } from '@linli/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '户. A household as in the hukou book (户口户); not the family that lives together and not the unit of an assistance case.' })
@Directive('@key(fields: "householdNo")')
export class Household {
  @Field(() => Int, { description: '户编号. The number that departments share; never seen by clients.' })
  @Directive('@inaccessible')
  @Classified('S1')
  householdNo!: number;

  @Field(() => HouseholdId, { description: '户标识. The household\'s sealed number, the same in every department.' })
  @Directive('@shareable')
  @Classified('S1')
  id!: number;
}
