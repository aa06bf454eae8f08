import { CalendarDate, Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '殡葬记录. A funeral; the third source of a death beside health and public security. Owned by civil affairs, one day behind; no cause of death is held.' })
@Directive('@key(fields: "funeralNo")')
export class FuneralRecord extends RegisterRowType {
  @Field(() => Int, { description: '殡葬编号. Number of the record in this register.' })
  @Classified('S1')
  funeralNo!: number;

  @Field(() => String, { nullable: true, description: '逝者姓名. Name of the dead as it was given.' })
  @Classified('S2')
  name!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '火化日期. Day of the funeral.' })
  @Classified('S2')
  date!: string | null;

  @Field(() => String, { nullable: true, description: '地点. Where it was held.' })
  @Classified('S2')
  place!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number | null;
}
