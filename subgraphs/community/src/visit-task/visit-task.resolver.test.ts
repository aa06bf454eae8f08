import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { GridRecord } from '../grid/grid.record.js';
import { community } from '../index.js';
import { gridRow, OTHER_GRID, visitTaskRow } from '../test-rows.js';
import { VisitTaskRecord } from './visit-task.record.js';

const TASKS = [
  visitTaskRow(),
  visitTaskRow({ taskNo: 2, residentNo: null, householdNo: 5, kindCode: '02', departmentCode: '01', createdDate: '2026-06-01', dueDate: '2026-06-11', statusCode: '02', doneDate: '2026-06-09' }),
  visitTaskRow({ taskNo: 3, residentNo: null, householdNo: 5, kindCode: '88', createdDate: '2026-06-02', dueDate: '2026-07-11', statusCode: '03', gridCode: OTHER_GRID }),
  visitTaskRow({ taskNo: 4, residentNo: null, householdNo: 6, kindCode: '05', departmentCode: '01', createdDate: '2026-06-03', dueDate: '2026-07-03' }),
];

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      writer.put(GridRecord, gridRow());
      for (const task of TASKS) writer.put(VisitTaskRecord, task);
    },
  });
});
afterAll(() => subgraph.close());

describe('a visit task', () => {
  it('says who is to be visited, what for, and who asked', async () => {
    const { data } = await subgraph.ask('{ visitTask(taskNo: 1) { kind { value } requestedBy { value } createdDate dueDate status { value } doneDate grid { name } resident { id } household { id } } other: visitTask(taskNo: 2) { doneDate resident { id } household { id } } none: visitTask(taskNo: 9) { dueDate } }');
    expect(data).toEqual({
      visitTask: {
        kind: { value: 'ELDER_VISIT' }, requestedBy: { value: 'CIVIL_AFFAIRS' }, createdDate: '2026-05-01', dueDate: '2026-05-21', status: { value: 'OPEN' }, doneDate: null, grid: { name: '桃园社区第1网格' },
        resident: { id: sealId('resident', 1) }, household: null,
      },
      other: { doneDate: '2026-06-09', resident: null, household: { id: sealId('household', 5) } }, none: null,
    });
  });

  it.each([
    ['{}', [4, 3, 2, 1]], ['{ kind: NEWCOMER }', [2]], ['{ kind: UNMAPPED }', [3]], ['{ status: OPEN }', [4, 1]], ['{ requestedBy: PUBLIC_SECURITY }', [4, 2]], ['{ dueBy: "2026-06-10" }', [1]],
    ['{ gridCodePrefix: "990101002001" }', [3]], ['{ status: OPEN, requestedBy: PUBLIC_SECURITY, dueBy: "2026-07-03" }', [4]],
  ])('is listed by %s, newest first', async (filter, numbers) => {
    const { data } = await subgraph.ask(`{ visitTasks(filter: ${filter}) { totalCount nodes { taskNo } } }`);
    expect(data?.visitTasks).toEqual({ totalCount: numbers.length, nodes: numbers.map((taskNo) => ({ taskNo })) });
  });

  it('is listed of its household', async () => {
    const of = [5, 6, 7].map((householdNo) => ({ __typename: 'Household', householdNo }));
    const query = 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Household { id visitTasks { nodes { taskNo } } done: visitTasks(filter: { status: DONE }) { totalCount } } } }';
    const { data } = await subgraph.ask(query, { of });
    expect(data?._entities).toEqual([
      { id: sealId('household', 5), visitTasks: { nodes: [{ taskNo: 3 }, { taskNo: 2 }] }, done: { totalCount: 1 } },
      { id: sealId('household', 6), visitTasks: { nodes: [{ taskNo: 4 }] }, done: { totalCount: 0 } },
      { id: sealId('household', 7), visitTasks: { nodes: [] }, done: { totalCount: 0 } },
    ]);
  });

  it('is found for other departments by its key', async () => {
    const { data } = await subgraph.ask('query($of: [_Any!]!) { _entities(representations: $of) { ... on VisitTask { dueDate } } }', { of: [{ __typename: 'VisitTask', taskNo: 4 }, { __typename: 'VisitTask', taskNo: 5 }] });
    expect(data?._entities).toEqual([{ dueDate: '2026-07-03' }, null]);
  });
});
