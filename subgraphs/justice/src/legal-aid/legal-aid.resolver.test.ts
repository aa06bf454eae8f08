import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { legalAidRow, OTHER_GRID } from '../sample-rows.js';
import { justice } from '../subgraph.js';
import { LegalAidRecord } from './legal-aid.record.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(justice, {
    rows: (writer) => {
      writer.put(LegalAidRecord, legalAidRow({ aidNo: 'FY2026000001', appliedDate: '2026-01-10', statusCode: '02', decidedDate: '2026-01-15', lawyer: '测试律师' }));
      writer.put(LegalAidRecord, legalAidRow({ aidNo: 'FY2026000002', residentNo: 2, gridCode: OTHER_GRID, appliedDate: '2026-02-10', matterCode: '02' }));
      writer.put(LegalAidRecord, legalAidRow({ aidNo: 'FY2026000003', residentNo: 3, appliedDate: '2026-03-10', matterCode: '88' }));
    },
  });
});

afterAll(() => subgraph.close());

test('an application is found by its number', async () => {
  const { data } = await subgraph.ask('{ legalAid(aidNo: "FY2026000001") { matter { value } status { value } lawyer appliedDate decidedDate applicant { id } asOf } none: legalAid(aidNo: "FY1") { aidNo } }');
  expect(data).toMatchObject({ legalAid: { matter: { value: 'LABOUR' }, status: { value: 'GRANTED' }, lawyer: '测试律师', decidedDate: '2026-01-15', applicant: { id: expect.any(String) as string }, asOf: '2026-06-30' }, none: null });
});

test.each([
  ['all, newest first', {}, ['FY2026000003', 'FY2026000002', 'FY2026000001']],
  ['a grid', { gridCodePrefix: OTHER_GRID }, ['FY2026000002']],
  ['a matter', { matter: 'LABOUR' }, ['FY2026000001']],
  ['matters in no table', { matter: 'UNMAPPED' }, ['FY2026000003']],
  ['a status', { status: 'APPLIED' }, ['FY2026000003', 'FY2026000002']],
  ['a span of days', { appliedFrom: '2026-01-10', appliedUpTo: '2026-02-10' }, ['FY2026000002', 'FY2026000001']],
])('a list is narrowed to %s', async (_what, filter, expected) => {
  const { data } = await subgraph.ask<{ legalAids: { nodes: { aidNo: string }[] } }>('query ($filter: LegalAidFilter) { legalAids(filter: $filter) { nodes { aidNo } } }', { filter });
  expect(data?.legalAids.nodes.map(({ aidNo }) => aidNo)).toEqual(expected);
});
