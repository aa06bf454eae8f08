import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

// No @key and no list: a sealed file is found by its own number at its own query, and nowhere else (预防未成年人犯罪法 §59).
@ObjectType({ simpleResolvers: true, description: '青少年帮教. A mentoring file of a young resident; sealed, for its mentor and the case team alone. There is no list of them.' })
export class YouthSupport extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '帮教案件编号. Case number.' })
  @Classified('S4')
  caseNo!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '立案日期. Opened on.' })
  @Classified('S4')
  openedDate!: string | null;

  @Field(() => String, { nullable: true, description: '帮教人. The mentor.' })
  @Classified('S4')
  mentor!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否提供法律援助. Whether legal aid is given.' })
  @Classified('S4')
  isLegalAidGiven!: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '结案日期. Closed on; null while it is open.' })
  @Classified('S4')
  closedDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
