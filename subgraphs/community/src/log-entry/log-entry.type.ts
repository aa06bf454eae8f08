import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { LOG_ENTRY_KIND, type Coded, type LogEntryKindValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '民情日志. A dated note of a grid worker; typed, and gone when it expires after twelve months.' })
export class LogEntry extends RegisterRowType {
  @Field(() => Int, { description: '日志编号. The entry\'s number in the community\'s register.' })
  @Classified('S1')
  entryNo!: number;

  @Field(() => codeType(LOG_ENTRY_KIND), { nullable: true, description: '日志类别. What kind of note it is.' })
  @Classified('S2')
  kind!: Coded<LogEntryKindValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '记录日期. The day that it speaks of.' })
  @Classified('S2')
  date!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '到期日期. The day from which on it is shown to nobody.' })
  @Classified('S2')
  expiresDate!: string | null;

  @Field(() => String, { nullable: true, description: '内容. The note.' })
  @Classified('S2')
  note!: string | null;

  /** For links only; not published. */
  readonly workerNo!: number;
  readonly gridCode!: string;
  readonly householdNo!: number | null;
}
