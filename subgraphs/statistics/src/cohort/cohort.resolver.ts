import { CalendarDate, Classified, type Context } from '@linli/subgraph-kit';
import type { SexValue } from '@linli/vocabulary';
import { Arg, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Subject } from '../condition/condition.js';
import { toDefinition } from '../condition/to-definition.js';
import type { Where } from '../condition/read-where.js';
import type { StatisticsLoaders } from '../loaders.js';
import type { CohortParts } from './cohort.loader.js';
import type { AskedCohort } from '../sets/asked-cohort.js';
import { CohortDimension } from './cohort-dimension.type.js';
import { CohortWhere, DisputeCohortWhere, HouseholdCohortWhere } from './cohort.input.js';
import { Cohort, CohortTable, CommunityCount, GridCount, SexAndAgeCount, StreetCount } from './cohort.type.js';
import { required } from './part-names.js';
import { toCohortValue } from './to-cohort-value.js';

type Ask = Context<StatisticsLoaders>;

const ERRORS = 'Errors: FORBIDDEN_FIELD, COHORT_NOT_APPROVED, COHORT_TOO_WIDE, COHORT_TOO_LARGE, COHORT_NO_HISTORY, BAD_USER_INPUT, DATE_INVALID.';
const AS_OF = '统计日期. Of which day; today when not given.';
const COUNTED = 'Errors: COHORT_INCOMPLETE, which names the departments that did not deliver; COHORT_TOO_FINE, COHORT_NO_HISTORY.';

@Resolver(() => Cohort)
export class CohortResolver {
  @Query(() => Cohort, { nullable: true, description: `居民群体. The residents for whom this holds, answered in counts; for STATISTICS, under the number of an approved question. ${ERRORS}` })
  @Classified('S2', 'cohort')
  cohort(@Arg('where', () => CohortWhere, { description: '条件. Who is meant.' }) where: CohortWhere, @Arg('asOf', () => CalendarDate, { nullable: true, description: AS_OF }) asOf: string | null | undefined, @Ctx() context: Ask): Promise<CohortParts> {
    return open({ subject: 'RESIDENT', where: where as Where, asOf }, context);
  }

  @Query(() => Cohort, { nullable: true, description: `户群体. The households for which this holds, answered in counts; for STATISTICS, under the number of an approved question. ${ERRORS}` })
  @Classified('S2', 'cohort')
  householdCohort(@Arg('where', () => HouseholdCohortWhere, { description: '条件. Which are meant.' }) where: HouseholdCohortWhere, @Arg('asOf', () => CalendarDate, { nullable: true, description: AS_OF }) asOf: string | null | undefined, @Ctx() context: Ask): Promise<CohortParts> {
    return open({ subject: 'HOUSEHOLD', where: where as Where, asOf }, context);
  }

  @Query(() => Cohort, { nullable: true, description: `纠纷群体. The disputes for which this holds, answered in counts; for STATISTICS, under the number of an approved question. ${ERRORS}` })
  @Classified('S2', 'cohort')
  disputeCohort(@Arg('where', () => DisputeCohortWhere, { description: '条件. Which are meant.' }) where: DisputeCohortWhere, @Arg('asOf', () => CalendarDate, { nullable: true, description: AS_OF }) asOf: string | null | undefined, @Ctx() context: Ask): Promise<CohortParts> {
    return open({ subject: 'DISPUTE', where: where as Where, asOf }, context);
  }

  @FieldResolver(() => [Cohort], { nullable: true, description: '趋势. The same question at the ends of so many quarters, the earliest first; 1 to 20. Errors: COHORT_NO_HISTORY, BAD_USER_INPUT.' })
  @Classified('S2', 'cohort')
  trend(@Root() cohort: CohortParts, @Arg('quarters', () => Int, { description: '季度数. How many quarters, 1 to 20.' }) quarters: number, @Ctx() { loaders }: Ask): readonly CohortParts[] {
    return loaders.openTrend(cohort, quarters);
  }

  @FieldResolver(() => CohortTable, { nullable: true, description: '分组. The cohort divided by one dimension or two. Errors: BAD_USER_INPUT, COHORT_TOO_FINE, COHORT_NO_HISTORY.' })
  @Classified('S2', 'cohort')
  by(@Root() cohort: CohortParts, @Arg('dimensions', () => [CohortDimension], { description: '维度. One or two.' }) dimensions: readonly string[], @Ctx() { loaders }: Ask): CohortParts {
    return loaders.openTable(cohort, dimensions);
  }

  @FieldResolver(() => Int, { nullable: true, description: `数量. How many, after disclosure control: a multiple of five, with noise; null where it is redacted, and never zero. A figure of its own, which is not the sum of those of a division. ${COUNTED}` })
  @Directive(required())
  @Classified('S2', 'cohort')
  async count(@Root() cohort: CohortParts, @Ctx() { loaders }: Ask): Promise<number | null> {
    const count = (await loaders.count(cohort, []))[0]?.count ?? null;
    await loaders.keepFigure(JSON.parse(cohort.question) as AskedCohort, count);
    return count;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: `是否隐去. Whether the count is withheld: nobody, seven and fewer, some of up to some fifty, and what would tell of these. Which of them it is, is not told. ${COUNTED}` })
  @Directive(required())
  @Classified('S2', 'cohort')
  async isRedacted(@Root() cohort: CohortParts, @Ctx() { loaders }: Ask): Promise<boolean> {
    return (await loaders.count(cohort, []))[0]?.isRedacted ?? true;
  }

  @FieldResolver(() => [CommunityCount], { nullable: true, description: `按社区. By community, in the order of their codes. ${COUNTED}` })
  @Directive(required('GRID'))
  @Classified('S2', 'cohort')
  async byCommunity(@Root() cohort: CohortParts, @Ctx() { loaders }: Ask): Promise<readonly CommunityCount[]> {
    return (await loaders.count(cohort, ['COMMUNITY'])).map(({ values: [communityCode = ''], ...shown }) => ({ community: { communityCode }, ...shown }));
  }

  @FieldResolver(() => [StreetCount], { nullable: true, description: `按街道. By street, in the order of their codes. ${COUNTED}` })
  @Directive(required('GRID'))
  @Classified('S2', 'cohort')
  async byStreet(@Root() cohort: CohortParts, @Ctx() { loaders }: Ask): Promise<readonly StreetCount[]> {
    return (await loaders.count(cohort, ['STREET'])).map(({ values: [streetCode = ''], ...shown }) => ({ streetCode, ...shown }));
  }

  @FieldResolver(() => [GridCount], { nullable: true, description: `按网格. By grid, in the order of their codes. ${COUNTED}` })
  @Directive(required('GRID'))
  @Classified('S2', 'cohort')
  async byGrid(@Root() cohort: CohortParts, @Ctx() { loaders }: Ask): Promise<readonly GridCount[]> {
    return (await loaders.count(cohort, ['GRID'])).map(({ values: [gridCode = ''], ...shown }) => ({ grid: { gridCode }, ...shown }));
  }

  @FieldResolver(() => [SexAndAgeCount], { nullable: true, description: `按性别年龄. By sex and age band, of residents. ${COUNTED}` })
  @Directive(required('SEX', 'AGE_BAND'))
  @Classified('S2', 'cohort')
  async bySexAndAge(@Root() cohort: CohortParts, @Ctx() { loaders }: Ask): Promise<readonly SexAndAgeCount[]> {
    const cells = await loaders.count(cohort, ['SEX', 'AGE_BAND']);
    return cells.map(({ values: [sex = '', ageBand = ''], ...shown }) => ({ sex: toCohortValue('RESIDENT', 'SEX', sex).value as SexValue, ageBand, ...shown }));
  }
}

interface Asked {
  readonly subject: Subject;
  readonly where: Where;
  readonly asOf: string | null | undefined;
}

async function open({ subject, where, asOf }: Asked, { caller, loaders }: Ask): Promise<CohortParts> {
  const definition = toDefinition(subject, where);
  const questionNo = await loaders.checkApproved(definition, caller.caseNo);
  return loaders.openCohort(definition, { asOf, questionNo });
}
