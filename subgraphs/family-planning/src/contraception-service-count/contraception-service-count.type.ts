import { Classified, RegisterRowType } from '@linli/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '避孕药具服务数. How many contraception services were given in a grid in a quarter; a count, no person is held for it. Kept by family planning, 45 days behind.' })
export class ContraceptionServiceCount extends RegisterRowType {
  @Field(() => Int, { description: '年度. The year.' })
  @Classified('S1')
  year!: number;

  @Field(() => Int, { description: '季度. The quarter, 1 to 4.' })
  @Classified('S1')
  quarter!: number;

  @Field(() => Int, { nullable: true, description: '服务人次. How many services were given.' })
  @Classified('S1')
  servedCount!: number | null;

  /** For links only; not published. */
  readonly gridCode!: string;
}
