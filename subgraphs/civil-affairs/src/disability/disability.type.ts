import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { DISABILITY_CATEGORY, DISABILITY_GRADE, type Coded, type DisabilityCategoryValue, type DisabilityGradeValue } from '@linli/vocabulary';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '残疾人证. A disability certificate; issued by the federation of the disabled, held by civil affairs, one day behind.' })
export class Disability extends RegisterRowType {
  // No key and not open, as numbers of other certificates are: a real one is the citizen id with two digits behind it.
  @Field(() => String, { nullable: true, description: '残疾人证编号. Number of the certificate.' })
  @Classified('S3')
  certificateNo!: string | null;

  @Field(() => codeType(DISABILITY_CATEGORY), { nullable: true, description: '残疾类别. Category (GB/T 26341).' })
  @Classified('S3')
  category!: Coded<DisabilityCategoryValue> | null;

  @Field(() => codeType(DISABILITY_GRADE), { nullable: true, description: '残疾等级. Grade, 1 the gravest.' })
  @Classified('S3')
  grade!: Coded<DisabilityGradeValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '发证日期. When it was issued.' })
  @Classified('S3')
  issuedDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '有效期止. Last day on which it holds.' })
  @Classified('S3')
  validToDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
