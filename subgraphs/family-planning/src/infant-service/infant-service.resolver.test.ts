import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { sampleInfantService } from '../sample-rows.js';
import { familyPlanning } from '../subgraph.js';
import { InfantServiceRecord } from './infant-service.record.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(familyPlanning, {
    rows: (writer) => {
      writer.put(InfantServiceRecord, sampleInfantService());
      writer.put(InfantServiceRecord, sampleInfantService({ serviceNo: 2, residentNo: 14, placeCode: '01', provider: null, fromDate: '2025-11-01', gridCode: '990101002001001' }));
    },
  });
});

afterAll(() => subgraph.close());

describe('infantService(serviceNo:)', () => {
  it('tells where the child is cared for', async () => {
    const { data, errors } = await subgraph.ask('{ infantService(serviceNo: 1) { place { value zh } provider fromDate child { id } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ infantService: { place: { value: 'NURSERY', zh: '托育机构' }, provider: '春芽托育园', fromDate: '2026-05-01', child: { id: sealId('resident', 13) } } });
  });
});

describe('infantServices(filter:)', () => {
  it.each([
    ['lists all, newest first', {}, [1, 2]],
    ['keeps to a place', { place: 'HOME' }, [2]],
    ['keeps to a grid', { gridCodePrefix: '990101001001001' }, [1]],
    ['keeps to days of start', { startedFrom: '2025-11-01', startedUpTo: '2026-04-30' }, [2]],
  ])('%s', async (_case, filter, expected) => {
    const { data, errors } = await subgraph.ask<{ infantServices: { nodes: { serviceNo: number }[] } }>('query ($filter: InfantServiceFilter) { infantServices(filter: $filter) { nodes { serviceNo } } }', { filter });
    expect(errors).toBeUndefined();
    expect(data?.infantServices.nodes.map(({ serviceNo }) => serviceNo)).toEqual(expected);
  });
});
