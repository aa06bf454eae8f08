import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { GridEventRecord } from '../grid-event/grid-event.record.js';
import { community } from '../index.js';
import { facilityRow, gridEventRow, OTHER_GRID } from '../test-rows.js';
import { FacilityRecord } from './facility.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      writer.put(FacilityRecord, facilityRow());
      writer.put(FacilityRecord, facilityRow({ facilityNo: 2, kindCode: '66', gridCode: OTHER_GRID, lastCheckDate: '2025-01-01' }));
      writer.put(GridEventRecord, gridEventRow({ facilityNo: 1 }));
      writer.put(GridEventRecord, gridEventRow({ eventNo: 2, facilityNo: 2 }));
    },
  });
});
afterAll(() => subgraph.close());

describe('a facility', () => {
  it('is found by its number, with what was reported of it', async () => {
    const { data } = await subgraph.ask('{ facility(facilityNo: 1) { place installedDate lastCheckDate kind { value } events { nodes { eventNo facility { facilityNo } } } } none: facility(facilityNo: 9) { place } }');
    expect(data).toEqual({
      facility: { place: '柳荫路8号旁', installedDate: '2015-05-05', lastCheckDate: '2026-05-20', kind: { value: 'RAMP' }, events: { nodes: [{ eventNo: 1, facility: { facilityNo: 1 } }] } }, none: null,
    });
  });

  it.each([['{ kind: RAMP }', [1]], ['{ kind: UNMAPPED }', [2]], ['{ notCheckedSince: "2025-01-02" }', [2]], ['{ notCheckedSince: "2025-01-01" }', []], ['{ gridCodePrefix: "990101001" }', [1]]])('is listed by %s', async (filter, numbers) => {
    const { data } = await subgraph.ask(`{ facilities(filter: ${filter}) { nodes { facilityNo } } }`);
    expect(data?.facilities).toEqual({ nodes: numbers.map((facilityNo) => ({ facilityNo })) });
  });
});
