import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { health } from '../index.js';
import { chronicFollowUpRow } from '../test-rows.js';
import { ChronicFollowUpRecord } from './chronic-follow-up.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, {
    rows: (writer) => {
      writer.put(ChronicFollowUpRecord, chronicFollowUpRow({ followUpNo: 1, nextDueDate: '2026-07-10' }));
      writer.put(ChronicFollowUpRecord, chronicFollowUpRow({ followUpNo: 2, nextDueDate: '2026-06-10', conditionCode: '02', lastFollowUpDate: null }));
      writer.put(ChronicFollowUpRecord, chronicFollowUpRow({ followUpNo: 3, nextDueDate: '2026-05-10', conditionCode: 'I10', gridCode: '990101002001001' }));
    },
  });
});
afterAll(() => department.close());

test('a follow-up is found by its number', async () => {
  expect(await department.ask('{ chronicFollowUp(followUpNo: 2) { condition { value zh } fromDate lastFollowUpDate nextDueDate resident { id } } missing: chronicFollowUp(followUpNo: 9) { fromDate } }')).toEqual({
    data: { chronicFollowUp: { condition: { value: 'DIABETES', zh: '糖尿病' }, fromDate: '2020-01-15', lastFollowUpDate: null, nextDueDate: '2026-06-10', resident: { id: sealId('resident', 1) } }, missing: null },
  });
});

test.each([
  ['nothing, the earliest due first', '{}', [3, 2, 1]],
  ['the condition', '{ condition: HYPERTENSION }', [1]],
  ['a code of another table', '{ condition: UNMAPPED }', [3]],
  ['what is due by a day, that day included', '{ dueBy: "2026-06-10" }', [3, 2]],
  ['the street', '{ gridCodePrefix: "990101002" }', [3]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ chronicFollowUps(filter: ${filter}) { nodes { followUpNo } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ chronicFollowUps: { nodes: expected.map((followUpNo) => ({ followUpNo })), totalCount: expected.length } });
});
