import { defineSubgraph, type SubgraphDefinition } from '@linli/subgraph-kit';
import { CohortTableResolver } from './cohort/cohort-table.resolver.js';
import { CohortResolver } from './cohort/cohort.resolver.js';
import { Cohort, CohortTable, Community, Grid } from './cohort/cohort.type.js';
import { DEPARTMENT_SETS } from './cohort/department-sets.type.js';
import { CohortFigureRecord } from './cohort-figure/cohort-figure.record.js';
import { CohortQuestionRecord } from './cohort-question/cohort-question.record.js';
import { CohortQuestionResolver } from './cohort-question/cohort-question.resolver.js';
import type { Disclosure } from './disclosure/disclosure.js';
import { createLoaders, type StatisticsLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { seed } from './seed.js';
import { CountMemory } from './sets/count-memory.js';
import { SetMemory } from './sets/set-memory.js';

/** What tests open otherwise; no setting of a deployment reaches it. Without it, counts are shown as disclosure control lets them. */
export interface StatisticsOptions {
  readonly disclosure?: Disclosure;
  /** Whether a question has to be approved before it is answered. It has, unless a test says otherwise. */
  readonly needsApproval?: boolean;
}

/** Declares the department of statistics. */
export function createStatistics({ disclosure, needsApproval = true }: StatisticsOptions = {}): SubgraphDefinition<StatisticsLoaders> {
  const [memory, counts] = [new SetMemory(), new CountMemory()];
  return defineSubgraph<StatisticsLoaders>({
    name: 'statistics',
    zh: '统计',
    types: [Cohort, CohortTable, Community, Grid, ...DEPARTMENT_SETS],
    resolvers: [CohortResolver, CohortTableResolver, CohortQuestionResolver],
    records: [CohortQuestionRecord, CohortFigureRecord],
    migrations,
    takesSets: true,
    createLoaders: (db) => createLoaders(db, { memory, counts, disclosure, needsApproval }),
    references: {
      // What is asked, and what the departments have delivered of it: all that is needed to count.
      Cohort: (parts: object) => parts,
      CohortTable: (parts: object) => parts,
    },
    seed,
  });
}

export const statistics = createStatistics();
