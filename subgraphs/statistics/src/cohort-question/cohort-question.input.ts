import { Instant } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';
import { CohortWhere, DisputeCohortWhere, HouseholdCohortWhere } from '../cohort/cohort.input.js';

@InputType({ description: '统计问题筛选条件. What a list of questions is narrowed by.' })
export class CohortQuestionFilter {
  @Field(() => Boolean, { nullable: true, description: '是否已批准. Only those that were approved, or were not.' })
  isApproved?: boolean | null;

  @Field(() => Instant, { nullable: true, description: '有效时刻. Only those that may be asked at this moment.' })
  activeAt?: string | null;
}

@InputType({ description: '新统计问题. A question that is proposed: exactly one condition, of residents, households or disputes.' })
export class NewCohortQuestion {
  @Field(() => String, { description: '中文题目. What is asked, in Chinese, 4 to 300 characters.' })
  zh!: string;

  @Field(() => String, { description: '英文题目. What is asked, in English, 4 to 300 characters.' })
  en!: string;

  @Field(() => CohortWhere, { nullable: true, description: '居民条件. Of residents.' })
  where?: CohortWhere | null;

  @Field(() => HouseholdCohortWhere, { nullable: true, description: '户条件. Of households.' })
  householdWhere?: HouseholdCohortWhere | null;

  @Field(() => DisputeCohortWhere, { nullable: true, description: '纠纷条件. Of disputes.' })
  disputeWhere?: DisputeCohortWhere | null;
}
