import type { RegisterDatabase } from '@linli/subgraph-kit';
import { createCohortOpener, createCounter, createTableOpener, createTrendOpener, type CountingHouse } from './cohort/cohort.loader.js';
import { createFigureEntry, createFiguresOfQuestion } from './cohort-figure/cohort-figure.loader.js';
import { createApprovalCheck, createQuestionApproval, createQuestionEntry, createQuestionPage, createQuestionWithdrawal } from './cohort-question/cohort-question.loader.js';

/** What statistics reads, counts and enters in its book; made anew for each request. */
export function createLoaders(db: RegisterDatabase, house: CountingHouse & { readonly needsApproval: boolean }) {
  return {
    openCohort: createCohortOpener(db, house),
    openTrend: createTrendOpener(db, house),
    openTable: createTableOpener(db, house),
    count: createCounter(db, house),
    checkApproved: createApprovalCheck(db, house.needsApproval),
    keepFigure: createFigureEntry(db),
    figuresOfQuestion: createFiguresOfQuestion(db),
    questionPage: createQuestionPage(db),
    enterQuestion: createQuestionEntry(db),
    approveQuestion: createQuestionApproval(db),
    withdrawQuestion: createQuestionWithdrawal(db),
  };
}

export type StatisticsLoaders = ReturnType<typeof createLoaders>;
