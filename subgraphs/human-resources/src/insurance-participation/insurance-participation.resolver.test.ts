import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { EmployerRecord } from '../employer/employer.record.js';
import { humanResources } from '../index.js';
import { employerRow, insuranceParticipationRow, OTHER_GRID } from '../sample-rows.js';
import { InsuranceParticipationRecord } from './insurance-participation.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, {
    rows: (writer) => {
      writer.put(EmployerRecord, employerRow());
      writer.put(InsuranceParticipationRecord, insuranceParticipationRow({ participationNo: 1 }));
      writer.put(InsuranceParticipationRecord, insuranceParticipationRow({ participationNo: 2, schemeCode: '05' }));
      writer.put(InsuranceParticipationRecord, insuranceParticipationRow({ participationNo: 3, residentNo: 2, gridCode: OTHER_GRID, organisationCode: null, schemeCode: '02', statusCode: '02' }));
      writer.put(InsuranceParticipationRecord, insuranceParticipationRow({ participationNo: 4, residentNo: 3, statusCode: '03', toDate: '2025-06-30' }));
      writer.put(InsuranceParticipationRecord, insuranceParticipationRow({ participationNo: 5, residentNo: 4, schemeCode: '99', fromDate: '2026-01-01' }));
    },
  });
});
afterAll(() => department.close());

test('one participation by its number tells scheme, status and money', async () => {
  const { data, errors } = await department.ask('{ insuranceParticipation(participationNo: 1) { scheme { value } status { value } baseFenPerMonth paidMonths fromDate toDate resident { id } employer { name } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    insuranceParticipation: { scheme: { value: 'EMPLOYEE_PENSION' }, status: { value: 'ACTIVE' }, baseFenPerMonth: 600_000, paidMonths: 26, fromDate: '2024-03-01', toDate: null, resident: { id: sealId('resident', 1) }, employer: { name: '邻里试验有限公司' } },
  });
});

test('a number that the register does not have is null without an error', async () => {
  expect(await department.ask('{ insuranceParticipation(participationNo: 999) { participationNo } }')).toEqual({ data: { insuranceParticipation: null } });
});

test.each([
  ['the scheme', '{ scheme: MEDICAL }', [2]],
  ['a scheme of no table', '{ scheme: UNMAPPED }', [5]],
  ['the status', '{ status: SUSPENDED }', [3]],
  ['being in force on a day, which a suspended one is not', '{ activeOn: "2025-06-30" }', [1, 2, 4]],
  ['the day after one has ended', '{ activeOn: "2025-07-01" }', [1, 2]],
  ['the grid', '{ gridCodePrefix: "990101002" }', [3]],
  ['the employer and the day', '{ organisationCode: "91990101MA00000015", activeOn: "2026-05-31" }', [1, 2, 5]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ insuranceParticipations(filter: ${filter}) { nodes { participationNo } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ insuranceParticipations: { nodes: expected.map((participationNo) => ({ participationNo })), totalCount: expected.length } });
});

test('a grid code of a wrong form is refused', async () => {
  const { data, errors } = await department.ask('{ insuranceParticipations(filter: { gridCodePrefix: "99" }) { nodes { participationNo } } }');
  expect(data).toEqual({ insuranceParticipations: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRID_UNKNOWN' });
});
