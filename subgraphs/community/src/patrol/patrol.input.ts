import { Instant } from '@linli/subgraph-kit';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '巡查筛选条件. What a list of patrols is narrowed by; all given conditions hold together.' })
export class PatrolFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => Int, { nullable: true, description: '人员编号. Patrols of this worker.' })
  workerNo?: number | null;

  @Field(() => Instant, { nullable: true, description: '开始时间起. Begun at this time or later.' })
  startedFrom?: string | null;

  @Field(() => Instant, { nullable: true, description: '开始时间止. Begun before this time.' })
  startedBefore?: string | null;
}
