import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { DWELLING_HAZARD, type Coded, type DwellingHazardValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '出租房屋. A dwelling that is let, with its lease and safety checks.' })
export class RentalDwelling extends RegisterRowType {
  @Field(() => Int, { description: '出租房屋编号. The number of this dwelling in the register of rentals.' })
  @Classified('S1')
  rentalNo!: number;

  @Field(() => CalendarDate, { nullable: true, description: '租赁起始日期. Let since.' })
  @Classified('S2')
  leaseFromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '租赁终止日期. Let until.' })
  @Classified('S2')
  leaseToDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '最近安全检查日期. Last safety check; null alone means that there was none.' })
  @Classified('S2')
  lastCheckDate!: string | null;

  @Field(() => [codeType(DWELLING_HAZARD)], { nullable: true, description: '安全隐患. Hazards found at the last check.' })
  @Classified('S2')
  hazards!: Coded<DwellingHazardValue>[] | null;

  @Field(() => Int, { nullable: true, description: '承租人数. How many tenants are registered.' })
  @Classified('S2')
  tenantCount!: number | null;

  /** For links only; not published. */
  readonly addressCode!: string;
  readonly landlordResidentNo!: number | null;
  readonly tenantResidentNos!: readonly number[];
}
