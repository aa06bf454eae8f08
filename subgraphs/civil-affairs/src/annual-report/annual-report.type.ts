import { CalendarDate, Classified } from '@linli/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '年度报告. An organisation\'s report of one year.' })
export class AnnualReport {
  @Field(() => Int, { description: '报告年度. The year reported on.' })
  @Classified('S0')
  year!: number;

  @Field(() => CalendarDate, { nullable: true, description: '报送日期. When it was filed; null while it is not.' })
  @Classified('S0')
  filedDate!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否合格. Whether it passed; null while it is not decided.' })
  @Classified('S0')
  isPassed!: boolean | null;
}
