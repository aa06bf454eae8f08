import { CalendarDate, Classified } from '@linli/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '矫正帮扶. A help given to a subject of correction.' })
export class CorrectionHelp {
  @Field(() => CalendarDate, { nullable: true, description: '帮扶日期. Given on.' })
  @Classified('S4')
  date!: string | null;

  @Field(() => String, { nullable: true, description: '帮扶类别. What was given, in the register\'s words.' })
  @Classified('S4')
  kind!: string | null;
}
