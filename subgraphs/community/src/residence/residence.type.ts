import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '住户台账. Where the community knows a resident to live: the owner of this fact, with the day of the last verified visit.' })
export class Residence extends RegisterRowType {
  @Field(() => CalendarDate, { nullable: true, description: '核实日期. When a visit last found him there; he may have left since.' })
  @Classified('S2')
  verifiedDate!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否计入常住. Whether the community counts him among its residents.' })
  @Classified('S2')
  isCountedAsResident!: boolean | null;

  /** For links only; not published. */
  readonly residentNo!: number;
  readonly addressCode!: string;
}
