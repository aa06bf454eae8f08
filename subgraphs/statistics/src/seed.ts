import type { RegisterWriter } from '@linli/subgraph-kit';
import type { Neighbourhood } from '@linli/synthetic-district';
import { CohortQuestionRecord } from './cohort-question/cohort-question.record.js';
import { exampleQuestions } from './cohort-question/example-questions.js';

const ASKED_AT = '2026-01-01T00:00:00Z';
const UNTIL = '2036-01-01T00:00:00Z';

/** Writes the book of questions of the synthetic district, once: with the community that brings the district's catalogue. Those are approved that the examples ask. */
export function seed({ serviceItems, options }: Neighbourhood, writer: RegisterWriter): void {
  if (serviceItems.length === 0) return;
  const [year, month] = options.today.split('-');
  exampleQuestions().forEach(({ definition, ...question }, place) => {
    writer.put(CohortQuestionRecord, {
      ...question, questionNo: `FX${year}${month}${String(place + 1).padStart(6, '0')}`, subject: definition.subject, definition: JSON.stringify(definition), askedBy: 'analyst-1', askedAt: ASKED_AT,
      approvedBy: 'data-office-1', approvedAt: ASKED_AT, untilAt: UNTIL, withdrawnBy: null, withdrawnAt: null, asOf: options.today, recordedAt: ASKED_AT,
    });
  });
}
