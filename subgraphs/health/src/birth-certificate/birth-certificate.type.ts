import { CalendarDate, Classified, codeType, Instant, RegisterRowType } from '@linli/subgraph-kit';
import { SEX, type Coded, type SexValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '出生医学证明. A certificate of a birth, issued where the child was born; the first source of a birth. The hukou office registers the child within a month (户口登记条例 §7).' })
export class BirthCertificate extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '证明编号. Number of the certificate.' })
  @Classified('S3')
  certificateNo!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '出生日期. Day of birth.' })
  @Classified('S3')
  birthDate!: string | null;

  @Field(() => Instant, { nullable: true, description: '出生时间. When the child was born, to the minute; birthDate is its day in China. Null where the certificate has the day alone.' })
  @Classified('S3')
  bornAt!: string | null;

  @Field(() => codeType(SEX), { nullable: true, description: '性别. Sex of the child (GB/T 2261.1).' })
  @Classified('S3')
  sex!: Coded<SexValue> | null;

  @Field(() => String, { nullable: true, description: '接生机构. Where the child was born.' })
  @Classified('S3')
  clinic!: string | null;

  @Field(() => Int, { nullable: true, description: '出生体重（克）. Weight at birth, grams.' })
  @Classified('S3')
  weightGrams!: number | null;

  @Field(() => Boolean, { nullable: true, description: '子女是否已登记. Whether public security has given the child a number that this certificate is linked to.' })
  @Classified('S3')
  isChildRegistered!: boolean | null;

  /** For links only; not published. */
  readonly motherResidentNo!: number;
  readonly childResidentNo!: number | null;
}
