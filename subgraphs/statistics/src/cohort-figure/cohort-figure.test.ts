import { NumberSet } from '@linli/number-sets';
import { openTestSubgraph, testCaller, type TestSubgraph } from '@linli/test-kit';
import { createStatistics } from '../subgraph.js';
import { ANALYST, OFFICE, openingOf } from '../test-questions.js';

const WHERE = '{ publicSecurity: { age: { gte: 65 } } }';
const COUNT = 'query ($cohorts: [_Any!]!) { _entities(representations: $cohorts) { ... on Cohort { count } } }';

let statistics: TestSubgraph;
let questionNo: string;
const analyst = () => testCaller({ ...ANALYST, caseNo: questionNo });

beforeAll(async () => {
  statistics = await openTestSubgraph(createStatistics(), { rows: () => undefined });
  const proposed = await statistics.ask<{ readonly proposeQuestion: { readonly questionNo: string } }>(`mutation { proposeQuestion(question: { zh: "六十五岁以上居民", en: "Residents of 65 and over", where: ${WHERE} }) { questionNo } }`, undefined, testCaller(ANALYST));
  questionNo = proposed.data?.proposeQuestion.questionNo ?? '';
  await statistics.ask(`mutation { approveQuestion(questionNo: "${questionNo}", untilAt: "2099-01-01T00:00:00Z") { approvedBy } }`, undefined, testCaller({ ...OFFICE, subject: 'data-office-2' }));
});
afterAll(() => statistics.close());

async function countOf(asOf: string, meant: number): Promise<number | null> {
  const { data } = await statistics.ask<{ readonly cohort: object }>(openingOf(`where: ${WHERE}, asOf: "${asOf}"`), undefined, analyst());
  const packed = NumberSet.of(Array.from({ length: meant }, (_each, place) => place + 1)).toBase64();
  const delivered = { publicSecuritySets: { sets: JSON.stringify([{ version: null, set: packed }, { version: null, set: packed }]) } };
  const { data: counted, errors } = await statistics.ask<{ readonly _entities: readonly [{ readonly count: number | null }] }>(COUNT, { cohorts: [{ ...data?.cohort, ...delivered }] }, analyst());
  if (!counted) throw new Error(JSON.stringify(errors));
  return counted._entities[0].count;
}

it('keeps what was shown first of each day, by the day, what was withheld too', async () => {
  const later = await countOf('2026-06-30', 2_000);
  const earlier = await countOf('2025-12-31', 1_500);
  const few = await countOf('2025-06-30', 3);
  // The register has been put right since: what was shown was shown.
  await countOf('2026-06-30', 900);
  const { data } = await statistics.ask('{ cohortQuestions(first: 5) { nodes { questionNo figures { countedDate count } } } }', undefined, analyst());
  expect(few).toBeNull();
  expect(data).toEqual({ cohortQuestions: { nodes: [{ questionNo, figures: [{ countedDate: '2025-06-30', count: null }, { countedDate: '2025-12-31', count: earlier }, { countedDate: '2026-06-30', count: later }] }] } });
});
