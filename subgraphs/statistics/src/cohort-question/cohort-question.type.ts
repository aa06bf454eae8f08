import { Classified, Instant, RegisterRowType } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '统计问题. A question about many that was proposed: it is answered under its number while it is approved.' })
export class CohortQuestion extends RegisterRowType {
  @Field(() => String, { description: '问题编号. Its number: the case number with which it is asked.' })
  @Classified('S1')
  questionNo!: string;

  @Field(() => String, { description: '中文题目. What is asked, in Chinese.' })
  @Classified('S1')
  zh!: string;

  @Field(() => String, { description: '英文题目. What is asked, in English.' })
  @Classified('S1')
  en!: string;

  @Field(() => String, { description: '统计对象. About whom: RESIDENT, HOUSEHOLD or DISPUTE.' })
  @Classified('S1')
  subject!: string;

  @Field(() => String, { description: '统计口径. What is asked, in JSON: the same for the same question, however it is written.' })
  @Classified('S1')
  definition!: string;

  @Field(() => String, { description: '提出人. Subject of whoever proposed it.' })
  @Classified('S1')
  askedBy!: string;

  @Field(() => Instant, { description: '提出时间. When it was proposed.' })
  @Classified('S1')
  askedAt!: string;

  @Field(() => String, { nullable: true, description: '批准人. Subject of whoever approved it, another person; null while nobody has.' })
  @Classified('S1')
  approvedBy!: string | null;

  @Field(() => Instant, { nullable: true, description: '批准时间. When it was approved; null while it is not.' })
  @Classified('S1')
  approvedAt!: string | null;

  @Field(() => Instant, { nullable: true, description: '截止时间. Until when it may be asked; null while it is not approved.' })
  @Classified('S1')
  untilAt!: string | null;

  @Field(() => String, { nullable: true, description: '撤销人. Subject of whoever withdrew it; null while nobody has.' })
  @Classified('S1')
  withdrawnBy!: string | null;

  @Field(() => Instant, { nullable: true, description: '撤销时间. When it was withdrawn; null while it was not.' })
  @Classified('S1')
  withdrawnAt!: string | null;
}
