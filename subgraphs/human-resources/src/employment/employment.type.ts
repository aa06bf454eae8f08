import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { EMPLOYMENT_SOURCE, OCCUPATION_STATUS, type Coded, type EmploymentSourceValue, type OccupationStatusValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '就业. One employment as the employment register holds it: contract, occupation, employer.' })
export class Employment extends RegisterRowType {
  @Field(() => Int, { description: '就业编号. The employment\'s number in this register.' })
  @Classified('S1')
  employmentNo!: number;

  @Field(() => String, { nullable: true, description: '单位组织代码. Code of the employer; null for the self-employed and for work that was only declared.' })
  @Classified('S2')
  organisationCode!: string | null;

  @Field(() => codeType(OCCUPATION_STATUS), { nullable: true, description: '从业状况. Occupation status (GB/T 2261.4).' })
  @Classified('S2')
  occupation!: Coded<OccupationStatusValue> | null;

  @Field(() => codeType(EMPLOYMENT_SOURCE), { nullable: true, description: '信息来源. How the register came to know: contract filed, insurance, or declared.' })
  @Classified('S2')
  source!: Coded<EmploymentSourceValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '合同起始日期. First day of the contract.' })
  @Classified('S2')
  contractFromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '合同终止日期. Last day of the contract; null while it is open.' })
  @Classified('S2')
  contractToDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
