import { CalendarDate, Classified, Instant } from '@linli/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { AccessOutcome } from '../access-log-entry/access-outcome.type.js';
import { CountedQuestion } from '../access-log-entry/counted-question.type.js';
import { LoggedField } from '../access-log-entry/logged-field.type.js';
import { Purpose } from '../purpose/purpose.type.js';

@ObjectType({ simpleResolvers: true, description: '监督查阅记录. One entry of the access log as the data office sees it, which oversees it: with who read, and how many residents.' })
export class OverseenEntry {
  @Field(() => Instant, { nullable: true, description: '查阅时间. When it was put on record.' })
  @Classified('S2')
  at!: string;

  @Field(() => String, { nullable: true, description: '查阅人. Subject of who read.' })
  @Classified('S2')
  subject!: string;

  @Field(() => String, { nullable: true, description: '经办人代号. The name under which residents know him.' })
  @Classified('S2')
  reader!: string;

  @Field(() => [String], { nullable: true, description: '角色. His roles.' })
  @Classified('S2')
  roles!: readonly string[];

  @Field(() => String, { nullable: true, description: '查阅部门. His department or application.' })
  @Classified('S2')
  department!: string;

  @Field(() => Purpose, { nullable: true, description: '用途. Why it was read; null where none was named, and it was refused for that.' })
  @Classified('S2')
  purpose!: Purpose | null;

  @Field(() => String, { nullable: true, description: '办件编号. The case for which it was read.' })
  @Classified('S2')
  caseNo!: string | null;

  @Field(() => String, { nullable: true, description: '操作名称. What the reading program calls its question.' })
  @Classified('S2')
  operation!: string | null;

  @Field(() => String, { nullable: true, description: '文档摘要. SHA-256 of its document, hexadecimal; null where none was read.' })
  @Classified('S2')
  documentHash!: string | null;

  @Field(() => CountedQuestion, { nullable: true, description: '所作统计. The question in which residents were counted; null where residents were read. Who was counted is not shown to anybody but each of them.' })
  @Classified('S2')
  counted!: CountedQuestion | null;

  @Field(() => Int, { nullable: true, description: '居民数. How many residents were read; none of those who were counted.' })
  @Classified('S2')
  residentCount!: number;

  @Field(() => [LoggedField], { nullable: true, description: '查阅字段. Which fields about persons were answered.' })
  @Classified('S2')
  fields!: LoggedField[];

  @Field(() => [LoggedField], { nullable: true, description: '拒绝字段. Which fields were asked for and refused.' })
  @Classified('S2')
  refusedFields!: LoggedField[];

  @Field(() => AccessOutcome, { nullable: true, description: '查阅结果. How the operation ended.' })
  @Classified('S2')
  outcome!: AccessOutcome;

  @Field(() => String, { nullable: true, description: '拒绝代码. The code by which the whole operation was refused (docs/errors.md).' })
  @Classified('S2')
  refusal!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '隐去至. The day until which the entry is hidden from the residents.' })
  @Classified('S2')
  hiddenUntilDate!: string | null;

  @Field(() => String, { nullable: true, description: '隐去依据. The legal basis on which it is.' })
  @Classified('S2')
  hiddenBasis!: string | null;

  /** Of whom the operation told, by residentNo; published sealed, and put on record where it is. */
  residentNos!: readonly number[];
}
