import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

// No @key: a sealed file is found by its own number at its own query, and nowhere else.
@ObjectType({ simpleResolvers: true, description: '安置帮教. Help with a new start after release (刑满释放, in the paper 刑释解教); for the case team alone.' })
export class ReleasedHelp extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '帮教编号. Number of the file.' })
  @Classified('S4')
  helpNo!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '释放日期. Released on.' })
  @Classified('S4')
  releasedDate!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否安置. Whether he has a place to live and a living.' })
  @Classified('S4')
  isResettled!: boolean | null;

  @Field(() => String, { nullable: true, description: '帮教措施. The help that he is given.' })
  @Classified('S4')
  help!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '帮教期满日期. The day on which the file closes.' })
  @Classified('S4')
  closesDate!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}
