import { openTestSubgraph, testCaller, type TestSubgraph } from '@linli/test-kit';
import { createStatistics } from '../subgraph.js';
import { ANALYST, OFFICE } from '../test-questions.js';

type Caller = ReturnType<typeof testCaller>;

const analyst = testCaller(ANALYST);
const office = (subject: string): Caller => testCaller({ ...OFFICE, subject });
const AGE = '{ publicSecurity: { age: { gte: 65 } } }';
const TEXTS = 'zh: "六十五岁以上居民", en: "Residents of 65 and over"';

let statistics: TestSubgraph;
beforeAll(async () => {
  statistics = await openTestSubgraph(createStatistics(), { rows: () => undefined });
});
afterAll(() => statistics.close());

interface Question {
  readonly questionNo: string;
  readonly approvedBy: string | null;
  readonly definition: string;
}

async function propose(where: string, caller: Caller = analyst): Promise<Question> {
  const { data, errors } = await statistics.ask<{ readonly proposeQuestion: Question }>(`mutation { proposeQuestion(question: { ${TEXTS}, ${where} }) { questionNo approvedBy definition } }`, undefined, caller);
  if (!data?.proposeQuestion) throw Object.assign(new Error(errors?.[0]?.message), { code: errors?.[0]?.extensions.code });
  return data.proposeQuestion;
}

function approve(questionNo: string, { caller = office('data-office-2'), untilAt = '2099-01-01T00:00:00Z' } = {}) {
  return statistics.ask(`mutation { approveQuestion(questionNo: "${questionNo}", untilAt: "${untilAt}") { approvedBy } }`, undefined, caller);
}

function ask(where: string, caseNo: string | null) {
  return statistics.ask(`{ cohort(where: ${where}) { asOf } }`, undefined, testCaller({ ...ANALYST, caseNo }));
}

const refused = (code: string, message: string) => [expect.objectContaining({ message, extensions: expect.objectContaining({ code }) as object })];

describe('a question', () => {
  it('is answered under its number once another person has approved it, until it is withdrawn', async () => {
    const { questionNo } = await propose(`where: ${AGE}`);
    expect((await ask(AGE, questionNo)).errors).toEqual(refused('COHORT_NOT_APPROVED', 'linli-case: expected the number of a question that is approved and in force, but got another'));
    expect(await approve(questionNo)).toEqual({ data: { approveQuestion: { approvedBy: 'data-office-2' } } });
    expect(await ask('{ all: [{ all: [{ publicSecurity: { age: { gte: 65 } } }] }] }', questionNo)).toEqual({ data: { cohort: { asOf: '2026-06-30' } } });
    await statistics.ask(`mutation { withdrawQuestion(questionNo: "${questionNo}") { withdrawnBy } }`, undefined, office('data-office-1'));
    expect((await ask(AGE, questionNo)).errors).toHaveLength(1);
  });

  it('is answered as it was approved, and no other', async () => {
    const { questionNo } = await propose(`where: ${AGE}`);
    await approve(questionNo);
    expect((await ask('{ publicSecurity: { age: { gte: 66 } } }', questionNo)).errors).toEqual(refused('COHORT_NOT_APPROVED', `linli-case: expected the question that was approved as ${questionNo}, but got another question`));
  });

  it.each<[string, string | null]>([['no number', null], ['a number that there is not', 'FX0']])('is not answered under %s', async (_what, caseNo) => {
    expect((await ask(AGE, caseNo)).errors).toEqual(refused('COHORT_NOT_APPROVED', 'linli-case: expected the number of a question that is approved and in force, but got another'));
  });

  it('is not approved by whoever proposed it', async () => {
    const { questionNo } = await propose(`where: ${AGE}`, office('data-office-1'));
    expect((await approve(questionNo, { caller: office('data-office-1') })).errors).toEqual(refused('BAD_USER_INPUT', 'questionNo: expected a question that somebody else has proposed and nobody has approved or withdrawn, but got none'));
  });

  it('is not approved for a time that has passed, nor twice', async () => {
    const { questionNo } = await propose(`where: ${AGE}`);
    expect((await approve(questionNo, { untilAt: '2020-01-01T00:00:00Z' })).errors).toEqual(refused('BAD_USER_INPUT', 'untilAt: expected a moment to come, but got one that has passed'));
    await approve(questionNo);
    expect((await approve(questionNo)).errors).toHaveLength(1);
  });

  it.each<[string, Caller]>([['an analyst', analyst], ['the data office\'s role in another department', testCaller({ department: 'health', roles: ['data-office'] })]])('is not approved by %s', async (_who, caller) => {
    const { questionNo } = await propose(`where: ${AGE}`);
    expect((await approve(questionNo, { caller })).errors).toEqual(refused('FORBIDDEN_FIELD', 'approveQuestion: expected a caller of the data office with the role data-office, but got another'));
  });

  it.each<[string, string, string]>([
    ['nobody', '', 'question: expected exactly one of where, householdWhere and disputeWhere, but got none'],
    ['everybody', 'where: {}', 'where: expected a condition in each object, but got none, which is everybody'],
  ])('about %s is not taken', async (_whom, where, message) => {
    await expect(propose(where)).rejects.toThrow(message);
  });

  it('is proposed by analysts and the data office only', async () => {
    await expect(propose(`where: ${AGE}`, testCaller())).rejects.toMatchObject({ code: 'FORBIDDEN_FIELD' });
  });

  it('is listed for everybody with who proposed and approved it', async () => {
    const { questionNo } = await propose(`where: ${AGE}`);
    await approve(questionNo);
    const { data } = await statistics.ask<{ readonly cohortQuestions: { readonly nodes: readonly object[] } }>('{ cohortQuestions(first: 50, filter: { isApproved: true }) { nodes { questionNo askedBy approvedBy withdrawnAt } } }', undefined, testCaller());
    expect(data?.cohortQuestions.nodes).toContainEqual({ questionNo, askedBy: 'analyst-1', approvedBy: 'data-office-2', withdrawnAt: null });
  });
});
