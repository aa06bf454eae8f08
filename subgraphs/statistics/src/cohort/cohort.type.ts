import { CalendarDate, Classified, codeEnum } from '@linli/subgraph-kit';
import { SEX, type SexValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { CohortDimension } from './cohort-dimension.type.js';
import { addDivisionFields, addSetsFields } from './department-sets.type.js';

const COUNT = '数量. How many, after disclosure control: a multiple of five, with noise; null where it is redacted, and never zero.';
const REDACTED = '是否隐去. Whether the count is withheld: nobody, seven and fewer, some of up to some fifty, and what would tell of these. Which of them it is, is not told.';

@ObjectType({ simpleResolvers: true, description: '群体. The residents, households or disputes for which a question holds on a day; counts of them, and never one of them. What a department does not deliver makes every count an error that names it.' })
@Directive('@key(fields: "question")')
export class Cohort {
  @Field(() => String, { description: '问题. What is asked, in JSON.' })
  @Directive('@inaccessible')
  @Classified('S1')
  question!: string;

  @Field(() => CalendarDate, { nullable: true, description: '统计日期. The day of which it is asked.' })
  @Classified('S1')
  asOf!: string;
}
addSetsFields(Cohort);
addDivisionFields(Cohort);

@ObjectType({ simpleResolvers: true, description: '分组统计. A cohort divided by one dimension or two.' })
@Directive('@key(fields: "question")')
export class CohortTable {
  @Field(() => String, { description: '问题. What is asked, in JSON.' })
  @Directive('@inaccessible')
  @Classified('S1')
  question!: string;

  @Field(() => [CohortDimension], { nullable: true, description: '维度. What it is divided by, in the order of its cells\' values.' })
  @Classified('S1')
  dimensions!: readonly string[];
}
addSetsFields(CohortTable);

@ObjectType({ simpleResolvers: true, description: '维度取值. A value of a dimension, as it is called.' })
export class CohortValue {
  @Field(() => CohortDimension, { nullable: true, description: '维度. Of which dimension.' })
  @Classified('S1')
  dimension!: string;

  @Field(() => String, { nullable: true, description: '值. The word of the graph, or the code of the place.' })
  @Classified('S1')
  value!: string;

  @Field(() => String, { nullable: true, description: '中文名称. What it is called in Chinese.' })
  @Classified('S1')
  zh!: string;

  @Field(() => String, { nullable: true, description: '英文名称. What it is called in English.' })
  @Classified('S1')
  en!: string;
}

@ObjectType({ simpleResolvers: true, description: '单元格. One cell of a division.' })
export class CohortCell {
  @Field(() => [CohortValue], { nullable: true, description: '取值. What it stands for, a value a dimension.' })
  @Classified('S1')
  values!: readonly CohortValue[];

  @Field(() => Int, { nullable: true, description: COUNT })
  @Classified('S2')
  count!: number | null;

  @Field(() => Boolean, { nullable: true, description: REDACTED })
  @Classified('S2')
  isRedacted!: boolean;
}

@ObjectType({ description: '社区. A community of the district, part of a sub-district; divided into grids.', simpleResolvers: true })
@Directive('@key(fields: "communityCode", resolvable: false)')
export class Community {
  @Field(() => String, { description: '社区代码. Community code, 12 digits: district 6, sub-district 3, community 3.' })
  @Classified('S0')
  communityCode!: string;
}

@ObjectType({ description: '网格. A grid of 250 to 300 households; owned by the community, other departments add what they hold there.', simpleResolvers: true })
@Directive('@key(fields: "gridCode", resolvable: false)')
export class Grid {
  @Field(() => String, { description: '网格代码. Grid code, 15 digits.' })
  @Classified('S0')
  gridCode!: string;
}

@ObjectType({ simpleResolvers: true, description: '社区数量. How many of a cohort live in a community.' })
export class CommunityCount {
  @Field(() => Community, { nullable: true, description: '社区. Which.' })
  @Classified('S1')
  community!: Community;

  @Field(() => Int, { nullable: true, description: COUNT })
  @Classified('S2')
  count!: number | null;

  @Field(() => Boolean, { nullable: true, description: REDACTED })
  @Classified('S2')
  isRedacted!: boolean;
}

@ObjectType({ simpleResolvers: true, description: '街道数量. How many of a cohort live in a street.' })
export class StreetCount {
  @Field(() => String, { nullable: true, description: '街道代码. Which, 9 digits.' })
  @Classified('S1')
  streetCode!: string;

  @Field(() => Int, { nullable: true, description: COUNT })
  @Classified('S2')
  count!: number | null;

  @Field(() => Boolean, { nullable: true, description: REDACTED })
  @Classified('S2')
  isRedacted!: boolean;
}

@ObjectType({ simpleResolvers: true, description: '网格数量. How many of a cohort live in a grid.' })
export class GridCount {
  @Field(() => Grid, { nullable: true, description: '网格. Which.' })
  @Classified('S1')
  grid!: Grid;

  @Field(() => Int, { nullable: true, description: COUNT })
  @Classified('S2')
  count!: number | null;

  @Field(() => Boolean, { nullable: true, description: REDACTED })
  @Classified('S2')
  isRedacted!: boolean;
}

@ObjectType({ simpleResolvers: true, description: '性别年龄数量. How many of a cohort are of a sex and an age band.' })
export class SexAndAgeCount {
  @Field(() => codeEnum(SEX), { nullable: true, description: '性别. Of which sex.' })
  @Classified('S1')
  sex!: SexValue | 'UNMAPPED';

  @Field(() => String, { nullable: true, description: '年龄组. Of which age, as in `65-69`.' })
  @Classified('S1')
  ageBand!: string;

  @Field(() => Int, { nullable: true, description: COUNT })
  @Classified('S2')
  count!: number | null;

  @Field(() => Boolean, { nullable: true, description: REDACTED })
  @Classified('S2')
  isRedacted!: boolean;
}
