import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '网格. A grid of 250 to 300 households; owned by the community, other departments add what they hold there.' })
@Directive('@key(fields: "gridCode")')
export class Grid extends RegisterRowType {
  @Field(() => String, { description: '网格代码. Grid code, 15 digits.' })
  @Classified('S0')
  gridCode!: string;

  @Field(() => String, { nullable: true, description: '网格名称. Name of the grid.' })
  @Classified('S0')
  name!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '划定日期. When the grid was drawn.' })
  @Classified('S0')
  establishedDate!: string | null;

  /** For links only; not published. */
  readonly communityCode!: string;
}
