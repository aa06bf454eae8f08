import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { DisputeRecord } from '../dispute/dispute.record.js';
import { disputeRow, OTHER_GRID } from '../sample-rows.js';
import { justice } from '../subgraph.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(justice, {
    rows: (writer) => {
      const agreed: Partial<DisputeRecord>[] = [
        { agreementDate: '2025-08-31', isKept: true },
        { agreementDate: '2025-09-01', isKept: false },
        { agreementDate: '2025-09-02', isKept: null },
        { agreementDate: '2025-01-01', isKept: true, gridCode: OTHER_GRID },
        { agreementDate: '2025-02-01', isKept: null, kindCode: '04' },
        { agreementDate: '2025-03-01', isKept: true, kindCode: '77' },
        { agreementDate: null, isKept: null },
      ];
      agreed.forEach((differences, place) => writer.put(DisputeRecord, disputeRow({ caseNo: `TJ202500000${place}`, ...differences })));
    },
  });
});

afterAll(() => subgraph.close());

const QUERY = `query ($on: Date!, $gridCodePrefix: String, $agreedFrom: Date, $agreedUpTo: Date) {
  mediationOutcomes(on: $on, gridCodePrefix: $gridCodePrefix, agreedFrom: $agreedFrom, agreedUpTo: $agreedUpTo) { kind { value } agreementCount checkedCount keptCount keptShare }
}`;

test('the share of agreements kept after six months is told by kind of dispute', async () => {
  const { data, errors } = await subgraph.ask(QUERY, { on: '2026-06-30' });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    mediationOutcomes: [
      { kind: { value: 'NEIGHBOUR' }, agreementCount: 4, checkedCount: 3, keptCount: 2, keptShare: 2 / 3 },
      { kind: { value: 'TENANCY' }, agreementCount: 1, checkedCount: 0, keptCount: 0, keptShare: null },
      { kind: { value: 'UNMAPPED' }, agreementCount: 1, checkedCount: 1, keptCount: 1, keptShare: 1 },
    ],
  });
});

test.each([
  ['agreements of 31 August count from the last of February on', { on: '2026-02-28', agreedFrom: '2025-08-01' }, 1],
  ['but not a day earlier', { on: '2026-02-27', agreedFrom: '2025-08-01' }, 0],
  ['an agreement of 1 September counts from 1 March on', { on: '2026-03-01', agreedFrom: '2025-08-01' }, 2],
  ['both days of a span count', { on: '2026-06-30', agreedFrom: '2025-09-01', agreedUpTo: '2025-09-02' }, 2],
  ['a street has its own', { on: '2026-06-30', gridCodePrefix: '990101002' }, 1],
])('%s', async (_what, variables, expected) => {
  const { data } = await subgraph.ask<{ mediationOutcomes: { agreementCount: number }[] }>(QUERY, variables);
  expect(data?.mediationOutcomes.reduce((sum, { agreementCount }) => sum + agreementCount, 0)).toBe(expected);
});

test('the counts take one statement', async () => {
  expect(await subgraph.statementsOf(QUERY, { on: '2026-06-30' })).toHaveLength(1);
});

test('a grid prefix of a wrong form is refused', async () => {
  const { errors } = await subgraph.ask(QUERY, { on: '2026-06-30', gridCodePrefix: '99' });
  expect(errors?.[0]?.extensions.code).toBe('GRID_UNKNOWN');
});
