import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { LABOUR_DISPUTE_STATUS, type Coded, type LabourDisputeStatusValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '劳动争议. A dispute between a resident and an employer; mediation itself is justice\'s.' })
export class LabourDispute extends RegisterRowType {
  @Field(() => Int, { description: '争议编号. The dispute\'s number in this register.' })
  @Classified('S1')
  disputeNo!: number;

  @Field(() => String, { nullable: true, description: '单位组织代码. Code of the employer that the dispute is with.' })
  @Classified('S2')
  organisationCode!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '受理日期. When it was filed.' })
  @Classified('S2')
  filedDate!: string | null;

  @Field(() => codeType(LABOUR_DISPUTE_STATUS), { nullable: true, description: '争议状态. Where the dispute stands.' })
  @Classified('S2')
  status!: Coded<LabourDisputeStatusValue> | null;

  @Field(() => String, { nullable: true, description: '调解案号. Case number at justice, when it went to people\'s mediation; null when it did not.' })
  @Classified('S2')
  mediationCaseNo!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
