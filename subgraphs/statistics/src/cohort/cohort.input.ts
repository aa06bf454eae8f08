import { camelCase, createIndicatorInput } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';
import { CATALOGUE } from '../catalogue/catalogue.js';
import type { Subject } from '../condition/condition.js';

type InputClass = new () => object;

const DEPTH = 'At most 200 conditions and twelve levels in all.';

@InputType({ description: `居民条件. Which residents are meant; what stands in one object holds together. ${DEPTH}` })
export class CohortWhere {
  @Field(() => [CohortWhere], { nullable: true, description: '全部. All of these hold.' })
  all?: CohortWhere[] | null;

  @Field(() => [CohortWhere], { nullable: true, description: '任一. One of these holds at least.' })
  any?: CohortWhere[] | null;

  @Field(() => CohortWhere, { nullable: true, description: '非. This does not hold, among those who are on the register.' })
  not?: CohortWhere | null;
}

@InputType({ description: `户条件. Which households are meant; what stands in one object holds together. ${DEPTH}` })
export class HouseholdCohortWhere {
  @Field(() => [HouseholdCohortWhere], { nullable: true, description: '全部. All of these hold.' })
  all?: HouseholdCohortWhere[] | null;

  @Field(() => [HouseholdCohortWhere], { nullable: true, description: '任一. One of these holds at least.' })
  any?: HouseholdCohortWhere[] | null;

  @Field(() => HouseholdCohortWhere, { nullable: true, description: '非. This does not hold, among the households of the register.' })
  not?: HouseholdCohortWhere | null;

  @Field(() => CohortWhere, { nullable: true, description: '任一成员. One member at least for whom this holds.' })
  anyMember?: CohortWhere | null;
}

@InputType({ description: `纠纷条件. Which disputes are meant; what stands in one object holds together. ${DEPTH}` })
export class DisputeCohortWhere {
  @Field(() => [DisputeCohortWhere], { nullable: true, description: '全部. All of these hold.' })
  all?: DisputeCohortWhere[] | null;

  @Field(() => [DisputeCohortWhere], { nullable: true, description: '任一. One of these holds at least.' })
  any?: DisputeCohortWhere[] | null;

  @Field(() => DisputeCohortWhere, { nullable: true, description: '非. This does not hold, among the disputes of the register.' })
  not?: DisputeCohortWhere | null;
}

addIndicators(CohortWhere, 'RESIDENT');
addIndicators(HouseholdCohortWhere, 'HOUSEHOLD');
addIndicators(DisputeCohortWhere, 'DISPUTE');

function addIndicators(where: InputClass, subject: Subject): void {
  for (const declared of CATALOGUE.departments) {
    const input = createIndicatorInput(declared, subject);
    if (input) Field(() => input, { nullable: true, description: `${declared.zh}指标. What ${declared.department} knows them by.` })(where.prototype as object, camelCase(declared.department));
  }
}
