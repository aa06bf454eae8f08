import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { MediatorRecord } from '../mediator/mediator.record.js';
import { committeeRow, mediatorRow } from '../sample-rows.js';
import { justice } from '../subgraph.js';
import { MediationCommitteeRecord } from './mediation-committee.record.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(justice, {
    rows: (writer) => {
      writer.put(MediationCommitteeRecord, committeeRow({ committeeNo: 1 }));
      writer.put(MediationCommitteeRecord, committeeRow({ committeeNo: 2, communityCode: '990101002001', name: '西园社区人民调解委员会' }));
      writer.put(MediatorRecord, mediatorRow({ mediatorNo: 1, isFiveElders: true, residentNo: 15 }));
      writer.put(MediatorRecord, mediatorRow({ mediatorNo: 2 }));
      writer.put(MediatorRecord, mediatorRow({ mediatorNo: 3, committeeNo: 2, communityCode: '990101002001', isFiveElders: true }));
    },
  });
});

afterAll(() => subgraph.close());

test('a committee is found by its number, with its mediators', async () => {
  const { data } = await subgraph.ask('{ mediationCommittee(committeeNo: 1) { name communityCode room mediators { mediatorNo isFiveElders } } none: mediationCommittee(committeeNo: 9) { name } }');
  expect(data).toEqual({
    mediationCommittee: {
      name: '东园社区人民调解委员会', communityCode: '990101001001', room: '社区服务中心二楼', mediators: [{ mediatorNo: 1, isFiveElders: true }, { mediatorNo: 2, isFiveElders: false }],
    },
    none: null,
  });
});

test('a mediator is found by his number', async () => {
  const { data } = await subgraph.ask('{ mediator(mediatorNo: 1) { name certificateNo appointedDate communityCode committee { committeeNo } resident { id } } elsewhere: mediator(mediatorNo: 2) { resident { id } } }');
  expect(data).toMatchObject({ mediator: { certificateNo: 'TJZ0001', appointedDate: '2024-01-01', committee: { committeeNo: 1 }, resident: { id: expect.any(String) as string } }, elsewhere: { resident: null } });
});

test.each([
  ['all', null, [1, 2]],
  ['a street', '990101002', [2]],
  ['a community', '990101001001', [1]],
])('committees are narrowed to %s', async (_what, communityCodePrefix, expected) => {
  const { data } = await subgraph.ask<{ mediationCommittees: { nodes: { committeeNo: number }[] } }>('query ($p: String) { mediationCommittees(filter: { communityCodePrefix: $p }) { nodes { committeeNo } } }', { p: communityCodePrefix });
  expect(data?.mediationCommittees.nodes.map(({ committeeNo }) => committeeNo)).toEqual(expected);
});

test.each([
  ['all', {}, [1, 2, 3]],
  ['a community', { communityCodePrefix: '990101001001' }, [1, 2]],
  ['the five elders of a community', { communityCodePrefix: '990101001001', isFiveElders: true }, [1]],
  ['others than five elders', { isFiveElders: false }, [2]],
])('mediators are narrowed to %s', async (_what, filter, expected) => {
  const { data } = await subgraph.ask<{ mediators: { nodes: { mediatorNo: number }[] } }>('query ($filter: MediatorFilter) { mediators(filter: $filter) { nodes { mediatorNo } } }', { filter });
  expect(data?.mediators.nodes.map(({ mediatorNo }) => mediatorNo)).toEqual(expected);
});

test.each(['mediationCommittees(filter: { communityCodePrefix: "12" })', 'mediators(filter: { communityCodePrefix: "980101001001" })'])('%s is refused: there is no such division', async (field) => {
  const { errors } = await subgraph.ask(`{ ${field} { totalCount } }`);
  expect(errors?.[0]?.extensions.code).toBe('DIVISION_UNKNOWN');
});
