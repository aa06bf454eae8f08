import { CalendarDate, Classified, codeType, HouseholdId, RegisterRowType } from '@linli/subgraph-kit';
import { HOUSEHOLD_KIND, HOUSEHOLD_STATUS, type Coded, type HouseholdKindValue, type HouseholdStatusValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '户. A household as in the hukou book (户口户); not the family that lives together and not the unit of an assistance case.' })
@Directive('@key(fields: "householdNo")')
export class Household extends RegisterRowType {
  @Field(() => Int, { description: '户编号. The number that departments share; never seen by clients.' })
  @Directive('@inaccessible')
  @Classified('S1')
  householdNo!: number;

  @Field(() => HouseholdId, { description: '户标识. The household\'s sealed number, the same in every department.' })
  @Directive('@shareable')
  @Classified('S1')
  id!: number;

  @Field(() => String, { nullable: true, description: '户号. Number of the hukou book, 9 digits.' })
  @Classified('S2')
  hukouNo!: string | null;

  @Field(() => codeType(HOUSEHOLD_KIND), { nullable: true, description: '户类型. Family household or collective household.' })
  @Classified('S2')
  kind!: Coded<HouseholdKindValue> | null;

  @Field(() => codeType(HOUSEHOLD_STATUS), { nullable: true, description: '户状态. Whether the household stands in the register.' })
  @Classified('S2')
  status!: Coded<HouseholdStatusValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '立户日期. When it was established.' })
  @Classified('S2')
  establishedDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '销户日期. When it was cancelled; null alone means that it was not.' })
  @Classified('S2')
  cancelledDate!: string | null;

  /** For links only; not published. */
  readonly headResidentNo!: number | null;
  readonly addressCode!: string;
  readonly gridCode!: string;
}
