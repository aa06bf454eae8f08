import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { RELATION_TO_HEAD, type Coded, type RelationToHeadValue } from '@linli/vocabulary';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '户成员. One resident\'s place in a household.' })
export class HouseholdMember extends RegisterRowType {
  @Field(() => codeType(RELATION_TO_HEAD), { nullable: true, description: '与户主关系. Relation to the head (GB/T 4761).' })
  @Classified('S2')
  relation!: Coded<RelationToHeadValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '迁入日期. Member since.' })
  @Classified('S2')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '迁出日期. Member until; null while he is one.' })
  @Classified('S2')
  toDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
  readonly householdNo!: number;
}
