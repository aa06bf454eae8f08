import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '独生子女父母光荣证. The certificate by which parents of an only child get what they are entitled to; kept by family planning, 45 days behind.' })
@Directive('@key(fields: "certificateNo")')
export class OneChildCertificate extends RegisterRowType {
  @Field(() => String, { description: '证号. Number of the certificate.' })
  @Classified('S1')
  certificateNo!: string;

  @Field(() => Boolean, { nullable: true, description: '子女是否已故. Whether the register knows that the child has died, so that special support is due.' })
  @Classified('S2')
  isChildDeceased!: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '发证日期. Issued on.' })
  @Classified('S2')
  issuedDate!: string | null;

  /** For links only; not published. */
  readonly holderNos!: readonly number[];
  readonly childNo!: number | null;
}
