import { totalOf } from '@linli/disclosure';
import { Classified, type Context } from '@linli/subgraph-kit';
import { Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { StatisticsLoaders } from '../loaders.js';
import type { AskedCohort } from '../sets/asked-cohort.js';
import type { CohortParts } from './cohort.loader.js';
import { CohortCell, CohortTable } from './cohort.type.js';
import { required } from './part-names.js';
import { toCohortValue } from './to-cohort-value.js';

@Resolver(() => CohortTable)
export class CohortTableResolver {
  @FieldResolver(() => [CohortCell], { nullable: true, description: '单元格. One for each value, or each pair of values. Errors: COHORT_INCOMPLETE, which names the departments that did not deliver; COHORT_TOO_FINE.' })
  @Directive(required())
  @Classified('S2', 'cohort')
  async cells(@Root() table: CohortParts, @Ctx() { loaders }: Context<StatisticsLoaders>): Promise<readonly CohortCell[]> {
    const { subject, dimensions } = JSON.parse(table.question) as AskedCohort;
    const cells = await loaders.count(table);
    return cells.map(({ values, ...shown }) => ({ values: values.map((value, place) => toCohortValue(subject, dimensions[place] ?? '', value)), ...shown }));
  }

  @FieldResolver(() => Int, { nullable: true, description: '合计. The sum of what its cells show; what is redacted is not in it. Null where nothing is shown. Errors: as of `cells`.' })
  @Directive(required())
  @Classified('S2', 'cohort')
  async total(@Root() table: CohortParts, @Ctx() { loaders }: Context<StatisticsLoaders>): Promise<number | null> {
    return totalOf(await loaders.count(table));
  }
}
