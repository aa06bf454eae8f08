import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { humanResources } from '../index.js';
import { OTHER_GRID, trainingRow } from '../sample-rows.js';
import { TrainingRecord } from './training.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, {
    rows: (writer) => {
      writer.put(TrainingRecord, trainingRow({ trainingNo: 1 }));
      writer.put(TrainingRecord, trainingRow({ trainingNo: 2, residentNo: 2, resultCode: '03', fromDate: '2026-05-10', toDate: '2026-07-01' }));
      writer.put(TrainingRecord, trainingRow({ trainingNo: 3, residentNo: 3, gridCode: OTHER_GRID, resultCode: '02' }));
      writer.put(TrainingRecord, trainingRow({ trainingNo: 4, residentNo: 4, resultCode: '0' }));
    },
  });
});
afterAll(() => department.close());

test('one course by its number tells what, when and how it ended', async () => {
  const { data, errors } = await department.ask('{ training(trainingNo: 1) { course result { value } fromDate toDate resident { id } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    training: { course: '电工', result: { value: 'PASSED' }, fromDate: '2025-03-01', toDate: '2025-04-15', resident: { id: sealId('resident', 1) } },
  });
});

test('a number that the register does not have is null without an error', async () => {
  expect(await department.ask('{ training(trainingNo: 999) { trainingNo } }')).toEqual({ data: { training: null } });
});

test.each([
  ['the result', '{ result: FAILED }', [3]],
  ['a result of no table', '{ result: UNMAPPED }', [4]],
  ['the day', '{ activeOn: "2026-06-01" }', [2]],
  ['the grid', '{ gridCodePrefix: "990101001001001" }', [1, 2, 4]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ trainings(filter: ${filter}) { nodes { trainingNo } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ trainings: { nodes: expected.map((trainingNo) => ({ trainingNo })), totalCount: expected.length } });
});

test('a grid code of a wrong form is refused', async () => {
  const { data, errors } = await department.ask('{ trainings(filter: { gridCodePrefix: "99" }) { nodes { trainingNo } } }');
  expect(data).toEqual({ trainings: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRID_UNKNOWN' });
});
