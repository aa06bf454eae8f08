import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { humanResources } from '../index.js';
import { employmentAidRow, OTHER_GRID } from '../sample-rows.js';
import { EmploymentAidRecord } from './employment-aid.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, {
    rows: (writer) => {
      writer.put(EmploymentAidRecord, employmentAidRow({ aidNo: 1 }));
      writer.put(EmploymentAidRecord, employmentAidRow({ aidNo: 2, residentNo: 2, kindCode: '01' }));
      writer.put(EmploymentAidRecord, employmentAidRow({ aidNo: 3, residentNo: 3, kindCode: '01', gridCode: OTHER_GRID, toDate: '2026-04-30' }));
      writer.put(EmploymentAidRecord, employmentAidRow({ aidNo: 4, residentNo: 4, kindCode: '42' }));
    },
  });
});
afterAll(() => department.close());

test('one aid by its number tells on what ground it is given', async () => {
  const { data, errors } = await department.ask('{ employmentAid(aidNo: 2) { kind { value zh } fromDate toDate resident { id } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    employmentAid: { kind: { value: 'ZERO_EMPLOYMENT_HOUSEHOLD', zh: '零就业家庭' }, fromDate: '2026-02-01', toDate: null, resident: { id: sealId('resident', 2) } },
  });
});

test('a number that the register does not have is null without an error', async () => {
  expect(await department.ask('{ employmentAid(aidNo: 999) { aidNo } }')).toEqual({ data: { employmentAid: null } });
});

test.each([
  ['the kind', '{ kind: ZERO_EMPLOYMENT_HOUSEHOLD }', [2, 3]],
  ['the kind and the day', '{ kind: ZERO_EMPLOYMENT_HOUSEHOLD, activeOn: "2026-05-31" }', [2]],
  ['a kind of no table', '{ kind: UNMAPPED }', [4]],
  ['the grid', '{ gridCodePrefix: "990101002001001" }', [3]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ employmentAids(filter: ${filter}) { nodes { aidNo } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ employmentAids: { nodes: expected.map((aidNo) => ({ aidNo })), totalCount: expected.length } });
});

test('a grid code of a wrong form is refused', async () => {
  const { data, errors } = await department.ask('{ employmentAids(filter: { gridCodePrefix: "99" }) { nodes { aidNo } } }');
  expect(data).toEqual({ employmentAids: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRID_UNKNOWN' });
});
