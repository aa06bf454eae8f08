import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { CORRECTION_KIND, type Coded, type CorrectionKindValue } from '@linli/vocabulary';
import { Field, ObjectType } from 'type-graphql';

// No @key: a sealed file is found by its own number at its own query, and nowhere else.
@ObjectType({ simpleResolvers: true, description: '社区矫正案件. A file of community correction (社区矫正法 §2); for the case team alone, until discharge. Where a subject is at a given time is not in the graph.' })
export class CorrectionCase extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '矫正案件编号. Case number.' })
  @Classified('S4')
  caseNo!: string | null;

  @Field(() => codeType(CORRECTION_KIND), { nullable: true, description: '矫正类别. Which of the four kinds of correction it is.' })
  @Classified('S4')
  kind!: Coded<CorrectionKindValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '矫正起始日期. First day of the term.' })
  @Classified('S4')
  fromDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '矫正终止日期. Last day of the term.' })
  @Classified('S4')
  toDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '报到日期. Reported on, within 10 days (社区矫正法 §21); null while he has not.' })
  @Classified('S4')
  reportedDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '解除日期. Discharged on; null while he is not. A discharged case is in no list.' })
  @Classified('S4')
  dischargedDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
