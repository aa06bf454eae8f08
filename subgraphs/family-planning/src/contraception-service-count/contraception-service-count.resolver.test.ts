import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { sampleContraceptionServiceCount } from '../sample-rows.js';
import { familyPlanning } from '../subgraph.js';
import { ContraceptionServiceCountRecord } from './contraception-service-count.record.js';

const FIRST = '990101001001001';
const SECOND = '990101001001002';
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(familyPlanning, {
    rows: (writer) => {
      writer.put(ContraceptionServiceCountRecord, sampleContraceptionServiceCount());
      writer.put(ContraceptionServiceCountRecord, sampleContraceptionServiceCount({ year: 2025, quarter: 4, servedCount: 30 }));
      writer.put(ContraceptionServiceCountRecord, sampleContraceptionServiceCount({ year: 2025, quarter: 3, servedCount: 28 }));
      writer.put(ContraceptionServiceCountRecord, sampleContraceptionServiceCount({ gridCode: SECOND, year: 2025, quarter: 4, servedCount: 0 }));
    },
  });
});

afterAll(() => subgraph.close());

describe('Grid.contraceptionServiceCounts', () => {
  const query = 'query ($grids: [_Any!]!, $year: Int!) { _entities(representations: $grids) { ... on Grid { gridCode contraceptionServiceCounts(year: $year) { year quarter servedCount } } } }';
  const grids = [FIRST, SECOND].map((gridCode) => ({ __typename: 'Grid', gridCode }));

  it('gives the quarters of the year in order, for all grids in one statement', async () => {
    const { data, errors } = await subgraph.ask(query, { grids, year: 2025 });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        { gridCode: FIRST, contraceptionServiceCounts: [{ year: 2025, quarter: 3, servedCount: 28 }, { year: 2025, quarter: 4, servedCount: 30 }] },
        { gridCode: SECOND, contraceptionServiceCounts: [{ year: 2025, quarter: 4, servedCount: 0 }] },
      ],
    });
    expect(await subgraph.statementsOf(query, { grids, year: 2025 })).toHaveLength(1);
  });

  it('is empty for a year of which nothing is reported', async () => {
    const { data } = await subgraph.ask(query, { grids: grids.slice(0, 1), year: 2019 });
    expect(data).toEqual({ _entities: [{ gridCode: FIRST, contraceptionServiceCounts: [] }] });
  });
});

describe('contraceptionServiceCounts(filter:)', () => {
  it.each([
    ['lists all by grid, year and quarter', {}, [28, 30, 34, 0]],
    ['keeps to a grid', { gridCodePrefix: SECOND }, [0]],
    ['keeps to a year', { year: 2026 }, [34]],
    ['keeps to a quarter', { year: 2025, quarter: 4 }, [30, 0]],
  ])('%s', async (_case, filter, expected) => {
    const { data, errors } = await subgraph.ask<{ contraceptionServiceCounts: { nodes: { servedCount: number; grid: { gridCode: string } }[] } }>(
      'query ($filter: ContraceptionServiceCountFilter) { contraceptionServiceCounts(filter: $filter) { nodes { servedCount grid { gridCode } } } }', { filter },
    );
    expect(errors).toBeUndefined();
    expect(data?.contraceptionServiceCounts.nodes.map(({ servedCount }) => servedCount)).toEqual(expected);
    expect(data?.contraceptionServiceCounts.nodes.at(-1)?.grid.gridCode).toBe(expected.at(-1) === 0 ? SECOND : FIRST);
  });
});
