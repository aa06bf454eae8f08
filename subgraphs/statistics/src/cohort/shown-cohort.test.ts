import { NumberSet } from '@linli/number-sets';
import { openTestSubgraph, testCaller, type TestSubgraph } from '@linli/test-kit';
import { createStatistics } from '../subgraph.js';
import { ANALYST, openingOf } from '../test-questions.js';

const WHERE = '{ publicSecurity: { age: { gte: 65 } } }';
const COUNT = 'query ($cohorts: [_Any!]!) { _entities(representations: $cohorts) { ... on Cohort { count isRedacted byCommunity { community { communityCode } count isRedacted } } } }';
const analyst = testCaller(ANALYST);

let statistics: TestSubgraph;
beforeAll(async () => {
  statistics = await openTestSubgraph(createStatistics({ needsApproval: false }), { rows: () => undefined });
});
afterAll(() => statistics.close());

const numbers = (from: number, size: number): readonly number[] => Array.from({ length: size }, (_each, place) => from + place);
const packed = (members: readonly number[]): string => NumberSet.of(members).toBase64();

interface Shown {
  readonly count: number | null;
  readonly isRedacted: boolean;
}

async function shownOf(meant: readonly number[]): Promise<Shown & { readonly byCommunity: readonly Shown[] }> {
  const { data } = await statistics.ask<{ readonly cohort: object }>(openingOf(`where: ${WHERE}`), undefined, analyst);
  const delivered = {
    publicSecuritySets: { sets: JSON.stringify([{ version: null, set: packed(numbers(1, 3_000)) }, { version: null, set: packed(meant) }]) },
    communityByGrid: { sets: JSON.stringify([{ version: null, cells: [['990101001001001', packed(numbers(1, 1_000))], ['990101001002001', packed(numbers(1_001, 1_000))], ['990101001003001', packed(numbers(2_001, 1_000))]] }]) },
  };
  const { data: counted, errors } = await statistics.ask<{ readonly _entities: readonly [Awaited<ReturnType<typeof shownOf>>] }>(COUNT, { cohorts: [{ ...data?.cohort, ...delivered }] }, analyst);
  if (!counted) throw new Error(JSON.stringify(errors));
  return counted._entities[0];
}

it('is told with what is redacted apart from what is counted, and zero apart from neither', async () => {
  const { count, isRedacted, byCommunity } = await shownOf([...numbers(1, 400), ...numbers(1_001, 7)]);
  expect({ isRedacted, isRounded: count !== null && count % 5 === 0 }).toEqual({ isRedacted: false, isRounded: true });
  expect(byCommunity.map((cell) => cell.isRedacted)).toEqual([false, true, true]);
  expect(byCommunity.slice(1).map((cell) => cell.count)).toEqual([null, null]);
});

it('is nothing where seven are meant, without an error: that would be another answer', async () => {
  expect(await shownOf(numbers(500, 7))).toMatchObject({ count: null, isRedacted: true });
});
