import { changeRows, differs, equals, from, insertRow, isRecorded, listPage, loadOne, whenSql, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import type { Definition } from '../condition/condition.js';
import type { CohortQuestionFilter } from './cohort-question.input.js';
import { toCohortQuestion } from './cohort-question.mapper.js';
import { CohortQuestionRecord } from './cohort-question.record.js';
import type { CohortQuestion } from './cohort-question.type.js';

/** Reads a page of questions. */
export function createQuestionPage(db: RegisterDatabase) {
  return ({ isApproved, activeAt }: CohortQuestionFilter, page: PageRequest): Promise<Connection<CohortQuestion>> =>
    listPage(db, {
      record: CohortQuestionRecord, toType: toCohortQuestion,
      where: [isRecorded('approvedAt', isApproved), from('untilAt', activeAt), activeAt ? whenSql('t."pzsj" <= ?', activeAt) : null, activeAt ? whenSql('t."cxsj" IS NULL OR t."cxsj" > ?', activeAt) : null],
    }, page);
}

/** Who enters something, when (ISO 8601). */
export interface QuestionEntry {
  readonly by: string;
  readonly at: string;
}

/** Enters a proposed question in the book. */
export function createQuestionEntry(db: RegisterDatabase) {
  return async ({ zh, en, definition, questionNo }: Pick<CohortQuestion, 'zh' | 'en' | 'questionNo'> & { readonly definition: Definition }, { by, at }: QuestionEntry): Promise<CohortQuestion> => {
    const row: CohortQuestionRecord = {
      questionNo, zh, en, subject: definition.subject, definition: JSON.stringify(definition), askedBy: by, askedAt: at, approvedBy: null, approvedAt: null, untilAt: null, withdrawnBy: null, withdrawnAt: null,
      asOf: at.slice(0, 10), recordedAt: at,
    };
    await insertRow(db, CohortQuestionRecord, row);
    return toCohortQuestion(row);
  };
}

/** Approves a question that somebody else has proposed and nobody has approved or withdrawn; null where there is none such. */
export function createQuestionApproval(db: RegisterDatabase) {
  return async (questionNo: string, { by, at, untilAt }: QuestionEntry & { readonly untilAt: string }): Promise<CohortQuestion | null> => {
    const where = [equals('questionNo', questionNo), isRecorded('approvedAt', false), isRecorded('withdrawnAt', false), differs('askedBy', by)] as const;
    const [row] = await changeRows(db, CohortQuestionRecord, { where, set: { approvedBy: by, approvedAt: at, untilAt } });
    return row ? toCohortQuestion(row) : null;
  };
}

/** Withdraws a question that was not withdrawn; null where there is none such. */
export function createQuestionWithdrawal(db: RegisterDatabase) {
  return async (questionNo: string, { by, at }: QuestionEntry): Promise<CohortQuestion | null> => {
    const [row] = await changeRows(db, CohortQuestionRecord, { where: [equals('questionNo', questionNo), isRecorded('withdrawnAt', false)], set: { withdrawnBy: by, withdrawnAt: at } });
    return row ? toCohortQuestion(row) : null;
  };
}

/**
 * Checks that what is asked under a number is what was approved under it, and still is.
 * @returns the number; null where no approval is needed.
 */
export function createApprovalCheck(db: RegisterDatabase, needsApproval: boolean) {
  const byNumber = loadOne<CohortQuestionRecord, CohortQuestion, string>(db, { record: CohortQuestionRecord, by: 'questionNo', toType: toCohortQuestion });
  return async (definition: Definition, caseNo: string | null): Promise<string | null> => {
    if (!needsApproval) return null;
    const question = caseNo === null ? null : await byNumber.load(caseNo);
    const now = new Date().toISOString();
    const isInForce = question !== null && question.approvedAt !== null && question.withdrawnAt === null && question.untilAt !== null && Date.parse(question.untilAt) > Date.parse(now);
    if (!isInForce) throw refusal('the number of a question that is approved and in force', 'another');
    if (question.definition !== JSON.stringify(definition)) throw refusal(`the question that was approved as ${question.questionNo}`, 'another question');
    return question.questionNo;
  };
}

function refusal(expected: string, got: string): Error {
  return linliError('COHORT_NOT_APPROVED', { subject: 'linli-case', expected, got });
}
