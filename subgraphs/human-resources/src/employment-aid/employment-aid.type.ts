import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { EMPLOYMENT_AID_KIND, type Coded, type EmploymentAidKindValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '就业援助. Aid in finding work for a resident who has it harder than others.' })
export class EmploymentAid extends RegisterRowType {
  @Field(() => Int, { description: '援助编号. The aid\'s number in this register.' })
  @Classified('S1')
  aidNo!: number;

  @Field(() => codeType(EMPLOYMENT_AID_KIND), { nullable: true, description: '援助类别. On what ground it is given.' })
  @Classified('S2')
  kind!: Coded<EmploymentAidKindValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '援助开始日期. Given since.' })
  @Classified('S2')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '援助结束日期. Given until; null while it is.' })
  @Classified('S2')
  toDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
