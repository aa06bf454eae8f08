import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { MANDATE_STATUS, type Coded, type MandateStatusValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '代理授权. A resident\'s leave for a grid worker to apply for one item in his name, free of charge (无偿代理).' })
@Directive('@key(fields: "mandateNo")')
export class Mandate extends RegisterRowType {
  @Field(() => Int, { description: '授权编号. The mandate\'s number in the community\'s register.' })
  @Classified('S1')
  mandateNo!: number;

  @Field(() => CalendarDate, { nullable: true, description: '起始日期. In force since.' })
  @Classified('S2')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '截止日期. In force until, this day included.' })
  @Classified('S2')
  toDate!: string | null;

  @Field(() => codeType(MANDATE_STATUS), { nullable: true, description: '授权状态. In force, ended or revoked.' })
  @Classified('S2')
  status!: Coded<MandateStatusValue> | null;

  /** For links only; not published. */
  readonly residentNo!: number;
  readonly workerNo!: number;
  readonly itemCode!: string;
}
