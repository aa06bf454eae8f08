import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { communityTaskRow } from '../test-rows.js';
import { CommunityTaskRecord } from './community-task.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(CommunityTaskRecord, communityTaskRow());
      writer.put(CommunityTaskRecord, communityTaskRow({ taskNo: 2, requestingDepartmentCode: '05', requestedDate: '2026-06-01', decisionCode: '01', decidedDate: null }));
    },
  });
});
afterAll(() => subgraph.close());

describe('tasks for communities', () => {
  it('say who asks, on what basis, for how many hours, and what was decided', async () => {
    const { data } = await subgraph.ask('{ communityTask(taskNo: 1) { title requestingDepartment { value } legalBasis workloadHoursPerMonth requestedDate decision { value } decidedDate } }');
    expect(data?.communityTask).toEqual({
      title: '老年人体检登记', requestingDepartment: { value: 'HEALTH' }, legalBasis: '基本公共卫生服务规范', workloadHoursPerMonth: 6, requestedDate: '2026-01-10', decision: { value: 'APPROVED' },
      decidedDate: '2026-02-01',
    });
  });

  it.each([
    ['{}', [1, 2]],
    ['{ requestingDepartment: JUSTICE }', [2]],
    ['{ decision: PENDING }', [2]],
    ['{ requestedFrom: "2026-01-10", requestedUpTo: "2026-05-31" }', [1]],
  ])('narrow by %s', async (filter, expected) => {
    const { data } = await subgraph.ask<{ communityTasks: { nodes: { taskNo: number }[] } }>(`{ communityTasks(filter: ${filter}) { nodes { taskNo } } }`);
    expect(data?.communityTasks.nodes.map(({ taskNo }) => taskNo)).toEqual(expected);
  });
});
