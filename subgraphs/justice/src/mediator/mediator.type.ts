import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '人民调解员. A people\'s mediator; his office is public, his private life is not.' })
@Directive('@key(fields: "mediatorNo")')
export class Mediator extends RegisterRowType {
  @Field(() => Int, { description: '调解员编号. His number in the justice register.' })
  @Classified('S1')
  mediatorNo!: number;

  @Field(() => String, { description: '姓名. The name under which he mediates.' })
  @Classified('S1')
  name!: string;

  @Field(() => String, { description: '社区代码. Code of the community that he serves, 12 digits.' })
  @Classified('S1')
  communityCode!: string;

  @Field(() => Boolean, { description: '是否五老. Whether he is one of the five elders: old cadres, experts, teachers, soldiers, models.' })
  @Classified('S1')
  isFiveElders!: boolean;

  @Field(() => String, { description: '证书编号. Number of his mediator\'s certificate.' })
  @Classified('S1')
  certificateNo!: string;

  @Field(() => CalendarDate, { description: '聘任日期. Appointed on.' })
  @Classified('S1')
  appointedDate!: string;

  /** For links only; not published. */
  readonly committeeNo!: number;
  readonly residentNo!: number | null;
}
