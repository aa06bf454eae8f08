import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { GridWorkerRecord } from '../grid-worker/grid-worker.record.js';
import { community } from '../index.js';
import { MandateRecord } from '../mandate/mandate.record.js';
import { ServiceItemRecord } from '../service-item/service-item.record.js';
import { gridWorkerRow, mandateRow, OTHER_GRID, serviceApplicationRow, serviceItemRow } from '../test-rows.js';
import { ServiceApplicationRecord } from './service-application.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      writer.put(ServiceItemRecord, serviceItemRow());
      writer.put(ServiceItemRecord, serviceItemRow({ itemCode: 'YLZ-01', titleZh: '老年优待证办理', titleEn: 'card for the elderly', departmentCode: '02', materials: [], limitWorkingDays: 5 }));
      writer.put(ServiceItemRecord, serviceItemRow({ itemCode: 'ZZZ-01', departmentCode: '90', materials: ['含"引号"的材料', '甲,乙'] }));
      writer.put(GridWorkerRecord, gridWorkerRow());
      writer.put(MandateRecord, mandateRow());
      writer.put(MandateRecord, mandateRow({ mandateNo: 2, residentNo: 2, gridCode: OTHER_GRID, workerNo: 2, fromDate: '2026-06-21', statusCode: '03' }));
      writer.put(MandateRecord, mandateRow({ mandateNo: 3, residentNo: 2, gridCode: OTHER_GRID, workerNo: 2, fromDate: '2026-01-01', toDate: '2026-01-20', statusCode: '02' }));
      writer.put(ServiceApplicationRecord, serviceApplicationRow({ mandateNo: 1 }));
      writer.put(ServiceApplicationRecord, serviceApplicationRow({ applicationNo: 'SQ2026000002', residentNo: 2, itemCode: 'YLZ-01', gridCode: OTHER_GRID, submittedDate: '2026-05-01', statusCode: '04', closedDate: '2026-05-07' }));
    },
  });
});
afterAll(() => subgraph.close());

describe('an application', () => {
  it('says what is applied for, by whom, and through whom', async () => {
    const { data } = await subgraph.ask(`{ serviceApplication(applicationNo: "SQ2026000001") { submittedDate closedDate status { value } item { titleZh materials } applicant { id } mandate { agent { name } principal { id } item { itemCode } fromDate toDate status { value } } }
      own: serviceApplication(applicationNo: "SQ2026000002") { closedDate mandate { mandateNo } } none: serviceApplication(applicationNo: "SQ") { closedDate } }`);
    expect(data).toEqual({
      serviceApplication: {
        submittedDate: '2026-06-20', closedDate: null, status: { value: 'IN_PROGRESS' }, item: { titleZh: '居住证办理', materials: ['居住证明', '就业或就读证明'] }, applicant: { id: sealId('resident', 1) },
        mandate: { agent: { name: '测试员' }, principal: { id: sealId('resident', 1) }, item: { itemCode: 'JZZ-01' }, fromDate: '2026-06-20', toDate: '2026-09-18', status: { value: 'ACTIVE' } },
      },
      own: { closedDate: '2026-05-07', mandate: null }, none: null,
    });
  });

  it.each([
    ['{}', [1, 2]], ['{ itemCode: "YLZ-01" }', [2]], ['{ status: IN_PROGRESS }', [1]], ['{ gridCodePrefix: "990101002" }', [2]], ['{ submittedFrom: "2026-05-02" }', [1]], ['{ submittedUpTo: "2026-05-01" }', [2]],
  ])('is listed by %s, newest first', async (filter, numbers) => {
    const { data } = await subgraph.ask(`{ serviceApplications(filter: ${filter}) { nodes { applicationNo } } }`);
    expect(data?.serviceApplications).toEqual({ nodes: numbers.map((number) => ({ applicationNo: `SQ202600000${number}` })) });
  });
});

describe('the catalogue of the hall', () => {
  it('has an item by its code', async () => {
    const { data } = await subgraph.ask('{ serviceItem(itemCode: "ZZZ-01") { titleEn materials limitWorkingDays department { value rawCode } } none: serviceItem(itemCode: "X") { titleZh } }');
    expect(data).toEqual({ serviceItem: { titleEn: 'residence permit', materials: ['含"引号"的材料', '甲,乙'], limitWorkingDays: 15, department: { value: 'UNMAPPED', rawCode: '90' } }, none: null });
  });

  it.each([['{}', ['JZZ-01', 'YLZ-01', 'ZZZ-01']], ['{ department: CIVIL_AFFAIRS }', ['YLZ-01']], ['{ department: HEALTH }', []], ['{ department: UNMAPPED }', ['ZZZ-01']]])('has items by %s', async (filter, codes) => {
    const { data } = await subgraph.ask(`{ serviceItems(filter: ${filter}) { nodes { itemCode } } }`);
    expect(data?.serviceItems).toEqual({ nodes: codes.map((itemCode) => ({ itemCode })) });
  });
});

describe('a mandate', () => {
  it('is found by its number', async () => {
    const { data } = await subgraph.ask('{ mandate(mandateNo: 3) { status { value } agent { name } } none: mandate(mandateNo: 9) { toDate } }');
    expect(data).toEqual({ mandate: { status: { value: 'ENDED' }, agent: null }, none: null });
  });

  it.each([
    ['{}', [2, 1, 3]], ['{ status: ACTIVE }', [1]], ['{ agentWorkerNo: 2 }', [2, 3]], ['{ gridCodePrefix: "990101001" }', [1]],
    // 2 has been revoked, 3 ran out on its last day.
    ['{ activeOn: "2026-06-30" }', [1]], ['{ activeOn: "2026-01-20" }', [3]], ['{ activeOn: "2026-01-21" }', []],
  ])('is listed by %s, newest first', async (filter, numbers) => {
    const { data } = await subgraph.ask(`{ mandates(filter: ${filter}) { nodes { mandateNo } } }`);
    expect(data?.mandates).toEqual({ nodes: numbers.map((mandateNo) => ({ mandateNo })) });
  });

  it('and what else is a case of the hall is found for other departments by its key', async () => {
    const of = [{ __typename: 'Mandate', mandateNo: 1 }, { __typename: 'ServiceApplication', applicationNo: 'SQ2026000001' }, { __typename: 'ServiceItem', itemCode: 'JZZ-01' }];
    const { data } = await subgraph.ask('query($of: [_Any!]!) { _entities(representations: $of) { ... on Mandate { fromDate } ... on ServiceApplication { submittedDate } ... on ServiceItem { titleEn } } }', { of });
    expect(data?._entities).toEqual([{ fromDate: '2026-06-20' }, { submittedDate: '2026-06-20' }, { titleEn: 'residence permit' }]);
  });
});
