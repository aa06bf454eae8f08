import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { community } from '../index.js';
import { putTestPlaces } from '../test-places.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await openTestSubgraph(community, { rows: putTestPlaces }); });
afterAll(() => subgraph.close());

describe('a building', () => {
  it('is found by its number', async () => {
    const { data } = await subgraph.ask('{ building(buildingNo: 1) { name floorCount unitCount builtYear kind { value } } none: building(buildingNo: 9) { name } }');
    expect(data).toEqual({ building: { name: '锦绣家园1栋', floorCount: 6, unitCount: 2, builtYear: 1998, kind: { value: 'RESIDENTIAL' } }, none: null });
  });

  it.each([['{ gridCodePrefix: "990101001001" }', [1, 2]], ['{ kind: MIXED }', [2]], ['{ gridCodePrefix: "990101002", kind: RESIDENTIAL }', [3]], ['{ kind: UNMAPPED }', []]])('is listed by %s', async (filter, numbers) => {
    const { data } = await subgraph.ask(`{ buildings(filter: ${filter}) { nodes { buildingNo } } }`);
    expect(data?.buildings).toEqual({ nodes: numbers.map((buildingNo) => ({ buildingNo })) });
  });

  it('has its units counted in one statement for all buildings of a request', async () => {
    const statements = await subgraph.statementsOf('{ buildings { nodes { units { unit dwellingCount occupiedDwellingCount } } } }');
    expect(statements.map(({ text }) => / FROM "(\w+)"/.exec(text)?.[1])).toEqual(['ld', 'bzdz']);
  });
});
