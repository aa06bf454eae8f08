import { CalendarDate, Classified, Instant } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Purpose } from '../purpose/purpose.type.js';
import { AccessKind } from './access-kind.type.js';
import { AccessOutcome } from './access-outcome.type.js';
import { CountedQuestion } from './counted-question.type.js';
import { LoggedField } from './logged-field.type.js';

@ObjectType({
  simpleResolvers: true,
  description: '查阅记录. One reading of what is known about a resident, or one question in which he was counted, as he himself sees it. Of sealed files (S4) an entry names neither fields nor case: it may have been another\'s file that was read in the same operation.',
})
export class AccessLogEntry {
  @Field(() => Instant, { nullable: true, description: '查阅时间. When it was put on record; the answer left afterwards.' })
  @Classified('S2')
  at!: string;

  @Field(() => AccessKind, { nullable: true, description: '查阅方式. Whether he was read, or counted with others.' })
  @Classified('S2')
  kind!: AccessKind;

  @Field(() => CountedQuestion, { nullable: true, description: '计入的统计. In which question he was counted; null where he was read.' })
  @Classified('S2')
  counted!: CountedQuestion | null;

  @Field(() => String, { nullable: true, description: '查阅部门. The department or application that read; `resident` for residents who read their own.' })
  @Classified('S2')
  department!: string;

  @Field(() => String, { nullable: true, description: '查阅部门名称. Its Chinese name; null for an application that has none here.' })
  @Classified('S2')
  departmentZh!: string | null;

  @Field(() => String, { nullable: true, description: '经办人代号. Who it was, under a name that is always his and tells nobody else who he is: officers are protected from being sought out at home, and the data office, to which it can be quoted, knows whose it is.' })
  @Classified('S2')
  reader!: string;

  @Field(() => Boolean, { nullable: true, description: '是否本人查阅. Whether it was whoever is looking now.' })
  @Classified('S2')
  isOwn!: boolean;

  @Field(() => Purpose, { nullable: true, description: '用途. Why it was read, with its legal basis; null where none was named.' })
  @Classified('S2')
  purpose!: Purpose | null;

  @Field(() => String, { nullable: true, description: '办件编号. The case for which it was read; null where the purpose needs none, and of sealed files.' })
  @Classified('S2')
  caseNo!: string | null;

  @Field(() => String, { nullable: true, description: '操作名称. What the reading program calls its question; null where it has no name, and of sealed files.' })
  @Classified('S2')
  operation!: string | null;

  @Field(() => [LoggedField], { nullable: true, description: '查阅字段. Which fields about persons the operation was answered; about whom each was is not kept.' })
  @Classified('S2')
  fields!: LoggedField[];

  @Field(() => [LoggedField], { nullable: true, description: '拒绝字段. Which fields were asked for and refused.' })
  @Classified('S2')
  refusedFields!: LoggedField[];

  @Field(() => AccessOutcome, { nullable: true, description: '查阅结果. How the operation ended.' })
  @Classified('S2')
  outcome!: AccessOutcome;

  @Field(() => CalendarDate, { nullable: true, description: '隐去至. The day until which the entry was hidden from him; null for one that he saw at once.' })
  @Classified('S2')
  hiddenUntilDate!: string | null;

  @Field(() => String, { nullable: true, description: '隐去依据. The legal basis on which it was hidden.' })
  @Classified('S2')
  hiddenBasis!: string | null;

  /** Of an emergency: the number and the officer of the access; not published. */
  emergencyAccess!: { readonly accessNo: string; readonly subject: string } | null;
}
