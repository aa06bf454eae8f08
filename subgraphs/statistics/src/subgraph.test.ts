import { openTestSubgraph, statementsMissingFromMigrations, testCaller } from '@linli/test-kit';
import { streamDistrict } from '@linli/synthetic-district';
import { statistics } from './index.js';
import { ANALYST } from './test-questions.js';

describe('statistics', () => {
  it('has the tables that its records say', async () => {
    expect(await statementsMissingFromMigrations(statistics)).toEqual([]);
  });

  it('begins with the questions of the examples, each approved and there once however many communities there are', async () => {
    const department = await openTestSubgraph(statistics, { neighbourhoods: streamDistrict({ residents: 3_000, seed: 9901, today: '2026-06-30' }) });
    try {
      const { data } = await department.ask('{ cohortQuestions(first: 5) { nodes { questionNo approvedBy } } }', undefined, testCaller(ANALYST));
      expect(data).toEqual({ cohortQuestions: { nodes: expect.arrayContaining([1, 2, 3, 4].map((place) => ({ questionNo: `FX20260600000${place}`, approvedBy: 'data-office-1' }))) as unknown } });
      expect((data as { cohortQuestions: { nodes: unknown[] } }).cohortQuestions.nodes).toHaveLength(4);
    } finally {
      await department.close();
    }
  });
});
