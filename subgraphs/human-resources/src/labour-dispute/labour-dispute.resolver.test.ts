import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { EmployerRecord } from '../employer/employer.record.js';
import { humanResources } from '../index.js';
import { employerRow, labourDisputeRow, OTHER_GRID } from '../sample-rows.js';
import { LabourDisputeRecord } from './labour-dispute.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, {
    rows: (writer) => {
      writer.put(EmployerRecord, employerRow());
      writer.put(LabourDisputeRecord, labourDisputeRow({ disputeNo: 1 }));
      writer.put(LabourDisputeRecord, labourDisputeRow({ disputeNo: 2, residentNo: 2, statusCode: '02', mediationCaseNo: 'TJ2026000012', filedDate: '2026-04-02' }));
      writer.put(LabourDisputeRecord, labourDisputeRow({ disputeNo: 3, residentNo: 3, gridCode: OTHER_GRID, organisationCode: '91990101MA00000099', filedDate: '2025-10-10' }));
      writer.put(LabourDisputeRecord, labourDisputeRow({ disputeNo: 4, residentNo: 4, statusCode: '8' }));
    },
  });
});
afterAll(() => department.close());

test('one dispute by its number tells with whom, where it stands and its case at justice', async () => {
  const { data, errors } = await department.ask('{ labourDispute(disputeNo: 2) { filedDate status { value } mediationCaseNo mediation { caseNo } resident { id } employer { name } } other: labourDispute(disputeNo: 1) { mediation { caseNo } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    labourDispute: { filedDate: '2026-04-02', status: { value: 'MEDIATING' }, mediationCaseNo: 'TJ2026000012', mediation: { caseNo: 'TJ2026000012' }, resident: { id: sealId('resident', 2) }, employer: { name: '邻里试验有限公司' } },
    other: { mediation: null },
  });
});

test('a number that the register does not have is null without an error', async () => {
  expect(await department.ask('{ labourDispute(disputeNo: 999) { disputeNo } }')).toEqual({ data: { labourDispute: null } });
});

test.each([
  ['the status', '{ status: FILED }', [1, 3]],
  ['a status of no table', '{ status: UNMAPPED }', [4]],
  ['having gone to mediation', '{ isInMediation: true }', [2]],
  ['not having gone there', '{ isInMediation: false }', [1, 3, 4]],
  ['the days of filing', '{ filedFrom: "2026-03-15", filedUpTo: "2026-03-31" }', [1, 4]],
  ['the employer', '{ organisationCode: "91990101MA00000099" }', [3]],
  ['the grid', '{ gridCodePrefix: "990101002" }', [3]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ labourDisputes(filter: ${filter}) { nodes { disputeNo } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ labourDisputes: { nodes: expected.map((disputeNo) => ({ disputeNo })), totalCount: expected.length } });
});

test('a grid code of a wrong form is refused', async () => {
  const { data, errors } = await department.ask('{ labourDisputes(filter: { gridCodePrefix: "99" }) { nodes { disputeNo } } }');
  expect(data).toEqual({ labourDisputes: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRID_UNKNOWN' });
});
