import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { DutyRecord } from '../duty/duty.record.js';
import { FacilityRecord } from '../facility/facility.record.js';
import { GridEventRecord } from '../grid-event/grid-event.record.js';
import { GridWorkerRecord } from '../grid-worker/grid-worker.record.js';
import { community } from '../index.js';
import { LogEntryRecord } from '../log-entry/log-entry.record.js';
import { PatrolRecord } from '../patrol/patrol.record.js';
import { codesOf, putTestPlaces } from '../test-places.js';
import { dutyRow, facilityRow, GRID, gridEventRow, gridWorkerRow, logEntryRow, NEXT_GRID, OTHER_GRID, patrolRow, visitTaskRow } from '../test-rows.js';
import { VisitTaskRecord } from '../visit-task/visit-task.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      putTestPlaces(writer);
      writer.put(FacilityRecord, facilityRow());
      writer.put(FacilityRecord, facilityRow({ facilityNo: 2, kindCode: '01', lastCheckDate: '2025-07-01' }));
      writer.put(GridWorkerRecord, gridWorkerRow());
      writer.put(GridWorkerRecord, gridWorkerRow({ workerNo: 2, residentNo: null, fromDate: '2022-01-01', toDate: '2023-12-31' }));
      writer.put(DutyRecord, dutyRow());
      writer.put(DutyRecord, dutyRow({ dutyNo: 2, workerNo: 2, fromDate: '2022-01-01', toDate: '2023-12-31' }));
      writer.put(GridEventRecord, gridEventRow());
      writer.put(GridEventRecord, gridEventRow({ eventNo: 2, reportedAt: '2026-06-05T08:00:00Z', stageCode: '06' }));
      writer.put(GridEventRecord, gridEventRow({ eventNo: 3, gridCode: NEXT_GRID }));
      writer.put(PatrolRecord, patrolRow());
      writer.put(LogEntryRecord, logEntryRow());
      writer.put(VisitTaskRecord, visitTaskRow());
    },
  });
});
afterAll(() => subgraph.close());

async function grid(selection: string, gridCode: string = GRID): Promise<unknown> {
  const { data, errors } = await subgraph.ask<{ grid: unknown }>(`query($gridCode: String!) { grid(gridCode: $gridCode) { ${selection} } }`, { gridCode });
  expect(errors).toBeUndefined();
  return data?.grid;
}

describe('a grid', () => {
  it('says its name and which community of which street it is part of', async () => {
    expect(await grid('gridCode name establishedDate asOf recordedAt community { communityCode name streetCode streetName }')).toEqual({
      gridCode: GRID, name: '桃园社区第1网格', establishedDate: '2019-03-01', asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z',
      community: { communityCode: '990101001001', name: '桃园社区', streetCode: '990101001', streetName: '春晖街道' },
    });
  });

  it('is null when the register has none', async () => {
    expect(await grid('name', '990101009009009')).toBeNull();
  });

  it.each([
    ['990101001001', 'GRID_UNKNOWN', 'grid code: expected 15 digits, but got 12'],
    ['99010100100100a', 'GRID_UNKNOWN', 'grid code: expected 15 digits, or the first 6, 9 or 12 of them, but got 15 characters'],
    ['980101001001001', 'DIVISION_UNKNOWN', 'division code: expected 6, 9 or 12 digits that begin with a province (GB/T 2260), but got 12 digits of no province'],
  ])('is refused by the code %s', async (gridCode, code, message) => {
    const { data, errors } = await subgraph.ask('query($gridCode: String!) { grid(gridCode: $gridCode) { name } }', { gridCode });
    expect(data?.grid).toBeNull();
    expect(errors).toMatchObject([{ message, path: ['grid'], extensions: { code } }]);
  });

  it('counts the dwellings that have been put into it, one that is in two grids in both', async () => {
    expect(await grid('addressCount')).toEqual({ addressCount: 4 });
    expect(await grid('addressCount', NEXT_GRID)).toEqual({ addressCount: 1 });
  });

  it('lists its addresses page by page', async () => {
    const first = (await grid('addresses(first: 3) { totalCount pageInfo { hasNextPage endCursor } nodes { addressCode room } }')) as { addresses: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { addressCode: string }[] } };
    expect(first.addresses.nodes.map(({ addressCode }) => addressCode)).toEqual(codesOf(1, 2, 3));
    expect(first.addresses).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(await grid(`addresses(first: 3, after: "${first.addresses.pageInfo.endCursor}") { pageInfo { hasNextPage hasPreviousPage } edges { node { addressCode } } }`)).toEqual({
      addresses: { pageInfo: { hasNextPage: false, hasPreviousPage: true }, edges: codesOf(4).map((addressCode) => ({ node: { addressCode } })) },
    });
  });

  it('has buildings and facilities', async () => {
    expect(await grid('buildings { buildingNo name grid { gridCode } units { unit dwellingCount occupiedDwellingCount } addresses { totalCount } } facilities { nodes { facilityNo kind { value } grid { gridCode } } }')).toEqual({
      buildings: [{
        buildingNo: 1, name: '锦绣家园1栋', grid: { gridCode: GRID }, units: [{ unit: 1, dwellingCount: 2, occupiedDwellingCount: 2 }, { unit: 2, dwellingCount: 1, occupiedDwellingCount: 0 }], addresses: { totalCount: 3 },
      }],
      facilities: { nodes: [{ facilityNo: 1, kind: { value: 'RAMP' }, grid: { gridCode: GRID } }, { facilityNo: 2, kind: { value: 'STREET_LAMP' }, grid: { gridCode: GRID } }] },
    });
  });

  it('has the facilities of a kind, or those that nobody has checked lately', async () => {
    expect(await grid('lamps: facilities(filter: { kind: STREET_LAMP }) { nodes { facilityNo } } old: facilities(filter: { notCheckedSince: "2026-01-01" }) { nodes { facilityNo } }')).toEqual({
      lamps: { nodes: [{ facilityNo: 2 }] }, old: { nodes: [{ facilityNo: 2 }] },
    });
  });

  it.each([['', [1, 2]], ['(activeOn: "2024-01-01")', [1]], ['(activeOn: "2023-12-31")', [2]], ['(activeOn: "2021-12-31")', []]])('has workers and duties%s', async (on, numbers) => {
    expect(await grid(`workers${on} { workerNo } duties${on} { dutyNo }`)).toEqual({ workers: numbers.map((workerNo) => ({ workerNo })), duties: numbers.map((dutyNo) => ({ dutyNo })) });
  });

  it('has events, newest first, patrols, a log and visits to pay', async () => {
    expect(await grid('events { nodes { eventNo } } open: events(filter: { isOpen: true }) { nodes { eventNo } } patrols { nodes { patrolNo } } logEntries(on: "2026-06-30") { nodes { entryNo } } visitTasks(filter: { status: OPEN }) { nodes { taskNo } }')).toEqual({
      events: { nodes: [{ eventNo: 2 }, { eventNo: 1 }] }, open: { nodes: [{ eventNo: 1 }] }, patrols: { nodes: [{ patrolNo: 1 }] }, logEntries: { nodes: [{ entryNo: 1 }] }, visitTasks: { nodes: [{ taskNo: 1 }] },
    });
  });

  it.each([['990101', [GRID, NEXT_GRID, OTHER_GRID]], ['990101002', [OTHER_GRID]], ['990101001001', [GRID, NEXT_GRID]], [NEXT_GRID, [NEXT_GRID]], ['110101', []]])('is listed under the prefix %s', async (gridCodePrefix, codes) => {
    const { data } = await subgraph.ask('query($filter: GridFilter) { grids(filter: $filter) { nodes { gridCode } } }', { filter: { gridCodePrefix } });
    expect(data?.grids).toEqual({ nodes: codes.map((gridCode) => ({ gridCode })) });
  });

  it.each([['grids', '9901'], ['addresses', '99010'], ['gridEvents', 'all'], ['gridWorkers', ''], ['visitTasks', '99010100'], ['patrols', '1'], ['duties', '1'], ['facilities', '1'], ['buildings', '1'], ['serviceApplications', '1'], ['mandates', '1']])(
    'refuses %s under the prefix %p', async (list, prefix) => {
      const { errors } = await subgraph.ask(`{ ${list}(filter: { gridCodePrefix: "${prefix}" }) { totalCount } }`);
      expect(errors).toMatchObject([{ message: `grid code: expected 15 digits, or the first 6, 9 or 12 of them, but got ${prefix.length} characters`, path: [list], extensions: { code: 'GRID_UNKNOWN' } }]);
    },
  );

  it('costs one statement a table for all grids of a request', async () => {
    const representations = [GRID, NEXT_GRID, OTHER_GRID].map((gridCode) => ({ __typename: 'Grid', gridCode }));
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Grid {
      name community { name } buildings { name } facilities { nodes { place } } workers(activeOn: "2026-06-30") { name } duties(activeOn: "2026-06-30") { level } events { nodes { eventNo } }
      patrols { nodes { startedAt } } logEntries(on: "2026-06-30") { nodes { note } } visitTasks { nodes { taskNo } } addresses { nodes { text } } } } }`;
    const tables = (await subgraph.statementsOf(query, { representations })).map(({ text }) => / FROM "(\w+)"/.exec(text)?.[1]).sort();
    expect(tables).toEqual(['bzdz', 'dzwg', 'ld', 'mqrz', 'sq', 'ss', 'wg', 'wgsj', 'wgy', 'xc', 'zfrw', 'zz']);
  });
});
