import { Classified, codeType, Instant, RegisterRowType } from '@linli/subgraph-kit';
import { PATROL_FINDING, type Coded, type PatrolFindingValue } from '@linli/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '巡查. A worker\'s own walk through his grid and what he found; it follows nobody.' })
export class Patrol extends RegisterRowType {
  @Field(() => Int, { description: '巡查编号. The patrol\'s number in the community\'s register.' })
  @Classified('S1')
  patrolNo!: number;

  @Field(() => Instant, { nullable: true, description: '开始时间. When he set out.' })
  @Classified('S1')
  startedAt!: string | null;

  @Field(() => Instant, { nullable: true, description: '结束时间. When he came back.' })
  @Classified('S1')
  endedAt!: string | null;

  @Field(() => [codeType(PATROL_FINDING)], { nullable: true, description: '巡查发现. What he found.' })
  @Classified('S1')
  findings!: Coded<PatrolFindingValue>[] | null;

  /** For links only; not published. */
  readonly workerNo!: number;
  readonly gridCode!: string;
}
