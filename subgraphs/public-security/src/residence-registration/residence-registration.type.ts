import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { RESIDENCE_BASIS, type Coded, type ResidenceBasisValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '居住登记. The registration of somebody from another district who lives here (居住证暂行条例 §2).' })
export class ResidenceRegistration extends RegisterRowType {
  @Field(() => Int, { description: '登记编号. The registration\'s number in this register.' })
  @Classified('S1')
  registrationNo!: number;

  @Field(() => CalendarDate, { nullable: true, description: '到达日期. Since when he lives here.' })
  @Classified('S2')
  arrivedDate!: string | null;

  @Field(() => codeType(RESIDENCE_BASIS), { nullable: true, description: '居住事由. Work, home or school.' })
  @Classified('S2')
  basis!: Coded<ResidenceBasisValue> | null;

  @Field(() => String, { nullable: true, description: '来源地区划. Division of the hukou, 6 digits (GB/T 2260).' })
  @Classified('S2')
  originDivisionCode!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
  readonly addressCode!: string | null;
  readonly landlordResidentNo!: number | null;
}
