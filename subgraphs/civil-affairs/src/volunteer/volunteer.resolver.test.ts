import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { OrganisationRecord } from '../organisation/organisation.record.js';
import { GRID, organisationRow, OTHER_GRID, volunteerRow } from '../test-rows.js';
import { VolunteerRecord } from './volunteer.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(OrganisationRecord, organisationRow());
      writer.put(VolunteerRecord, volunteerRow());
      writer.put(VolunteerRecord, volunteerRow({ volunteerNo: 2, residentNo: 5, skillCodes: ['08', '77'], organisationCode: null, isContactShared: false }));
      writer.put(VolunteerRecord, volunteerRow({ volunteerNo: 3, residentNo: null, gridCode: OTHER_GRID, skillCodes: ['01'] }));
    },
  });
});
afterAll(() => subgraph.close());

describe('volunteers', () => {
  it('are found by number, with skills, hours and organisation', async () => {
    const { data } = await subgraph.ask('{ volunteer(volunteerNo: 1) { skills { value } servedMinutes resident { id } organisation { name } grid { gridCode } } }');
    expect(data?.volunteer).toEqual({
      skills: [{ value: 'ELDER_CARE' }, { value: 'REPAIR' }], servedMinutes: 2_400, resident: { id: sealId('resident', 1) }, organisation: { name: '邻里互助会' }, grid: { gridCode: GRID },
    });
  });

  it('are not named where they have not agreed to be contacted, or live elsewhere', async () => {
    const { data } = await subgraph.ask('{ silent: volunteer(volunteerNo: 2) { isContactShared resident { id } } outsider: volunteer(volunteerNo: 3) { isContactShared resident { id } } }');
    expect(data).toEqual({ silent: { isContactShared: false, resident: null }, outsider: { isContactShared: true, resident: null } });
  });

  it.each([
    ['{}', [1, 2, 3]],
    ['{ skill: ELDER_CARE }', [1, 3]],
    ['{ skill: ELDER_CARE, gridCodePrefix: "990101001" }', [1]],
    ['{ skill: UNMAPPED }', [2]],
    ['{ skill: LEGAL }', []],
    ['{ isContactShared: false }', [2]],
    ['{ organisationCode: "BA0000000001" }', [1, 3]],
  ])('narrow by %s', async (filter, expected) => {
    const { data } = await subgraph.ask<{ volunteers: { nodes: { volunteerNo: number }[] } }>(`{ volunteers(filter: ${filter}) { nodes { volunteerNo } } }`);
    expect(data?.volunteers.nodes.map(({ volunteerNo }) => volunteerNo)).toEqual(expected);
  });

  it('of a grid can be narrowed by skill', async () => {
    const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Grid { volunteers(filter: { skill: REPAIR }) { nodes { volunteerNo } } } } }';
    const { data } = await subgraph.ask(query, { representations: [{ __typename: 'Grid', gridCode: GRID }] });
    expect(data?._entities).toEqual([{ volunteers: { nodes: [{ volunteerNo: 1 }] } }]);
  });
});
