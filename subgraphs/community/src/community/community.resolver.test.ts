import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { community } from '../index.js';
import { putTestPlaces } from '../test-places.js';
import { COMMUNITY, OTHER_COMMUNITY } from '../test-rows.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await openTestSubgraph(community, { rows: putTestPlaces }); });
afterAll(() => subgraph.close());

describe('a community', () => {
  it('is found by its code', async () => {
    const { data } = await subgraph.ask('{ community(communityCode: "990101002001") { name streetName asOf } none: community(communityCode: "990101003001") { name } }');
    expect(data).toEqual({ community: { name: '杏林社区', streetName: '明德街道', asOf: '2026-06-30' }, none: null });
  });

  it('is found for other departments by its key', async () => {
    const { data } = await subgraph.ask('query($of: [_Any!]!) { _entities(representations: $of) { ... on Community { name } } }', { of: [{ __typename: 'Community', communityCode: COMMUNITY }] });
    expect(data?._entities).toEqual([{ name: '桃园社区' }]);
  });

  it.each([[null, [COMMUNITY, OTHER_COMMUNITY]], ['990101', [COMMUNITY, OTHER_COMMUNITY]], ['990101002', [OTHER_COMMUNITY]], ['990101003', []]])('is listed under the division %s', async (divisionCodePrefix, codes) => {
    const { data } = await subgraph.ask('query($filter: CommunityFilter) { communities(filter: $filter) { nodes { communityCode } } }', { filter: { divisionCodePrefix } });
    expect(data?.communities).toEqual({ nodes: codes.map((communityCode) => ({ communityCode })) });
  });

  it.each(['980101', '99', ''])('refuses the division %p', async (division) => {
    const { errors } = await subgraph.ask('query($code: String!) { community(communityCode: $code) { name } communities(filter: { divisionCodePrefix: $code }) { totalCount } }', { code: division });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DIVISION_UNKNOWN', 'DIVISION_UNKNOWN']);
  });
});
