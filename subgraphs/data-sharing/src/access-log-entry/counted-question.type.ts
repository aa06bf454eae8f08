import { Classified } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '计入的统计. A question over a set of residents (群体) that was answered in counts. Who was counted stays in the log; each of them sees it for himself.' })
export class CountedQuestion {
  @Field(() => String, { nullable: true, description: '统计编号. Number of the approved question; null where there is none, and, to a resident, of sealed files.' })
  @Classified('S1')
  question!: string | null;

  @Field(() => String, { nullable: true, description: '统计定义. Whom the question counts, as it was asked; null, to a resident, of sealed files.' })
  @Classified('S1')
  definition!: string | null;
}
