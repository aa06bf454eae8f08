import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { ADOPTION_KIND, type Coded, type AdoptionKindValue } from '@linli/vocabulary';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '收养登记. An adoption (民法典 §1105); owned by civil affairs, one day behind. Sealed: reached by the case team from its own queries only, never from a resident.' })
export class Adoption extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '收养登记证编号. Number of the registration; null alone means not allowed.' })
  @Classified('S4')
  certificateNo!: string | null;

  @Field(() => codeType(ADOPTION_KIND), { nullable: true, description: '收养类别. Whose child was adopted.' })
  @Classified('S4')
  kind!: Coded<AdoptionKindValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '登记日期. When it was registered; an adoption holds from this day.' })
  @Classified('S4')
  registeredDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
  readonly adopterNos!: readonly number[];
}
