import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { FacilityRecord } from '../facility/facility.record.js';
import { community } from '../index.js';
import { putTestPlaces } from '../test-places.js';
import { addressCode, facilityRow, gridEventRow, OTHER_GRID } from '../test-rows.js';
import { GridEventRecord } from './grid-event.record.js';

const EVENTS = [
  gridEventRow({ eventNo: 1, addressCode: addressCode(1) }),
  gridEventRow({ eventNo: 2, kindCode: '04', facilityNo: 1, stageCode: '02', deadlineDate: '2026-06-30', departmentCode: '02', reportedAt: '2026-06-02T08:00:00Z', photoKey: 'grid-events/2026/06/2.jpg' }),
  gridEventRow({ eventNo: 3, kindCode: '03', stageCode: '06', resolvedDate: '2026-06-20', closedDate: '2026-06-22', satisfaction: 4, reportedAt: '2026-06-03T08:00:00Z' }),
  gridEventRow({ eventNo: 4, kindCode: '04', stageCode: '07', resolvedDate: '2026-06-08', departmentCode: '02', reportedAt: '2026-06-04T08:00:00Z' }),
  gridEventRow({ eventNo: 5, kindCode: '99', stageCode: '04', resolvedDate: '2026-06-11', gridCode: OTHER_GRID, departmentCode: '99', reportedAt: '2026-06-05T08:00:00Z' }),
];

interface EventPage {
  readonly nodes: readonly { readonly eventNo: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      putTestPlaces(writer);
      writer.put(FacilityRecord, facilityRow());
      for (const event of EVENTS) writer.put(GridEventRecord, event);
    },
  });
});
afterAll(() => subgraph.close());

async function pageAfter(after: string | null): Promise<EventPage | undefined> {
  const { data } = await subgraph.ask<{ gridEvents: EventPage }>('query($after: String) { gridEvents(first: 2, after: $after) { nodes { eventNo } pageInfo { hasNextPage endCursor } } }', { after });
  return data?.gridEvents;
}

describe('a grid event', () => {
  it('says how far it has come, of what and where', async () => {
    const { data } = await subgraph.ask(`{
      gridEvent(eventNo: 3) { kind { value } stage { value } isOpen reportedAt deadlineDate resolvedDate closedDate satisfaction responsibleDepartment { value } grid { name } address { addressCode } facility { facilityNo } }
      atHome: gridEvent(eventNo: 1) { isOpen address { room } } thing: gridEvent(eventNo: 2) { photoKey facility { place } } none: gridEvent(eventNo: 9) { isOpen } }`);
    expect(data).toEqual({
      gridEvent: {
        kind: { value: 'DOOR_ACCESS' }, stage: { value: 'CLOSED' }, isOpen: false, reportedAt: '2026-06-03T08:00:00Z', deadlineDate: '2026-06-11', resolvedDate: '2026-06-20', closedDate: '2026-06-22', satisfaction: 4,
        responsibleDepartment: { value: 'PUBLIC_SECURITY' }, grid: { name: '桃园社区第1网格' }, address: null, facility: null,
      },
      atHome: { isOpen: true, address: { room: '101' } }, thing: { photoKey: 'grid-events/2026/06/2.jpg', facility: { place: '柳荫路8号旁' } }, none: null,
    });
  });

  it.each([
    ['{}', [5, 4, 3, 2, 1]],
    ['{ isOpen: true }', [4, 2, 1]],
    ['{ isOpen: false }', [5, 3]],
    ['{ kinds: [RAMP, DOOR_ACCESS, FIRE_HAZARD] }', [4, 3, 2, 1]],
    ['{ kinds: [RAMP] }', [4, 2]],
    ['{ kinds: [UNMAPPED, FIRE_HAZARD] }', [5, 1]],
    ['{ kinds: [] }', []],
    ['{ stage: REOPENED }', [4]],
    ['{ responsibleDepartment: CIVIL_AFFAIRS }', [4, 2]],
    ['{ responsibleDepartment: UNMAPPED }', [5]],
    ['{ gridCodePrefix: "990101002" }', [5]],
    // 2 is due that very day, 3 and 5 have been put right by then.
    ['{ overdueOn: "2026-06-30" }', [4, 1]],
    ['{ overdueOn: "2026-07-01" }', [4, 2, 1]],
    // 3 was put right nine days late; 5 on its last day.
    ['{ overdueOn: "2026-06-12" }', [4, 3, 1]],
    ['{ overdueOn: "2026-06-11" }', []],
    ['{ gridCodePrefix: "990101001001001", kinds: [RAMP, DOOR_ACCESS, FIRE_HAZARD], isOpen: true, overdueOn: "2026-06-30", responsibleDepartment: CIVIL_AFFAIRS }', [4]],
  ])('is listed by %s, newest first', async (filter, numbers) => {
    const { data, errors } = await subgraph.ask(`{ gridEvents(filter: ${filter}) { totalCount nodes { eventNo } } }`);
    expect(errors).toBeUndefined();
    expect(data?.gridEvents).toEqual({ totalCount: numbers.length, nodes: numbers.map((eventNo) => ({ eventNo })) });
  });

  it('is listed page by page', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: EventPage | undefined = await pageAfter(after);
      seen.push(...(page?.nodes ?? []).map(({ eventNo }) => eventNo));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });
});
