import type { CohortQuestionRecord } from './cohort-question.record.js';
import type { CohortQuestion } from './cohort-question.type.js';

/** A row of the book of questions as the graph publishes it. */
export function toCohortQuestion(row: CohortQuestionRecord): CohortQuestion {
  return {
    questionNo: row.questionNo,
    zh: row.zh,
    en: row.en,
    subject: row.subject,
    definition: row.definition,
    askedBy: row.askedBy,
    askedAt: row.askedAt,
    approvedBy: row.approvedBy,
    approvedAt: row.approvedAt,
    untilAt: row.untilAt,
    withdrawnBy: row.withdrawnBy,
    withdrawnAt: row.withdrawnAt,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
