import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '生育登记. A couple\'s registration of a birth, by which they get maternity and child services; kept by family planning, 45 days behind.' })
@Directive('@key(fields: "registrationNo")')
export class BirthRegistration extends RegisterRowType {
  @Field(() => Int, { description: '登记编号. Number of the registration.' })
  @Classified('S1')
  registrationNo!: number;

  @Field(() => Int, { nullable: true, description: '孩次. Which child of the mother it is, from 1.' })
  @Classified('S3')
  parity!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '登记日期. Registered on.' })
  @Classified('S3')
  registeredDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '子女出生日期. Birth date of the child; null until the birth is reported.' })
  @Classified('S3')
  childBirthDate!: string | null;

  /** For links only; not published. */
  readonly motherNo!: number;
  readonly fatherNo!: number | null;
  readonly childNo!: number | null;
}
