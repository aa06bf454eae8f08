import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { humanResources } from '../index.js';
import { OTHER_GRID, pensionRow } from '../sample-rows.js';
import { PensionRecord } from './pension.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, {
    rows: (writer) => {
      writer.put(PensionRecord, pensionRow({ residentNo: 1 }));
      writer.put(PensionRecord, pensionRow({ residentNo: 2, lastAliveCheckDate: '2024-02-01', gridCode: OTHER_GRID }));
      writer.put(PensionRecord, pensionRow({ residentNo: 3, lastAliveCheckDate: null, aliveCheckMethodCode: null }));
      writer.put(PensionRecord, pensionRow({ residentNo: 4, statusCode: '03', stoppedDate: '2026-04-02', stopReason: '死亡', lastAliveCheckDate: '2026-01-05' }));
      writer.put(PensionRecord, pensionRow({ residentNo: 5, statusCode: '02', lastAliveCheckDate: '2025-06-01' }));
      writer.put(PensionRecord, pensionRow({ residentNo: 6, statusCode: '9' }));
    },
  });
});
afterAll(() => department.close());

test('a pension tells what is paid, when he was last seen alive, and why it was stopped', async () => {
  const { data, errors } = await department.ask(
    'query ($id: ResidentId!) { pension(residentId: $id) { status { value } fenPerMonth fromDate lastAliveCheckDate aliveCheckMethod { value } stoppedDate stopReason resident { id } asOf } }',
    { id: sealId('resident', 4) },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    pension: {
      status: { value: 'STOPPED' }, fenPerMonth: 320_000, fromDate: '2018-02-01', lastAliveCheckDate: '2026-01-05', aliveCheckMethod: { value: 'MOBILE' },
      stoppedDate: '2026-04-02', stopReason: '死亡', resident: { id: sealId('resident', 4) }, asOf: '2026-05-31',
    },
  });
});

test('a resident without a pension is null without an error', async () => {
  expect(await department.ask('query ($id: ResidentId!) { pension(residentId: $id) { fromDate } }', { id: sealId('resident', 77) })).toEqual({ data: { pension: null } });
});

test('an id that was not given out is refused, and not repeated', async () => {
  const { errors } = await department.ask('query ($id: ResidentId!) { pension(residentId: $id) { fromDate } }', { id: 'AAAAAAAAAAAAAAAAAAAAAA' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'ID_INVALID' });
  expect(JSON.stringify(errors)).not.toContain('AAAAAAAA');
});

test.each([
  ['the status', '{ status: ACTIVE }', [1, 2, 3]],
  ['a status of no table', '{ status: UNMAPPED }', [6]],
  ['a check long ago, or none', '{ aliveCheckBefore: "2025-06-01" }', [2, 3]],
  ['a check before a day, of those who are paid', '{ status: ACTIVE, aliveCheckBefore: "2025-11-21" }', [1, 2, 3]],
  ['the grid', `{ gridCodePrefix: "${OTHER_GRID}" }`, [2]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ pensions(filter: ${filter}) { nodes { resident { id } } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ pensions: { nodes: expected.map((residentNo) => ({ resident: { id: sealId('resident', residentNo) } })), totalCount: expected.length } });
});
