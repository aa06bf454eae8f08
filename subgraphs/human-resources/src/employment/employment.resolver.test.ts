import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { EmployerRecord } from '../employer/employer.record.js';
import { humanResources } from '../index.js';
import { employerRow, employmentRow, HOME_GRID, OTHER_GRID, SAMPLE_EMPLOYER } from '../sample-rows.js';
import { EmploymentRecord } from './employment.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, {
    rows: (writer) => {
      writer.put(EmployerRecord, employerRow());
      writer.put(EmploymentRecord, employmentRow({ employmentNo: 1, residentNo: 1, fromDate: '2019-01-01', toDate: '2023-12-31' }));
      writer.put(EmploymentRecord, employmentRow({ employmentNo: 2, residentNo: 1, fromDate: '2024-03-01' }));
      writer.put(EmploymentRecord, employmentRow({ employmentNo: 3, residentNo: 2, gridCode: OTHER_GRID, organisationCode: null, occupationCode: '54', sourceCode: '03', fromDate: '2025-05-01' }));
      writer.put(EmploymentRecord, employmentRow({ employmentNo: 4, residentNo: 3, occupationCode: '25', fromDate: '2022-02-01' }));
      writer.put(EmploymentRecord, employmentRow({ employmentNo: 5, residentNo: 4, organisationCode: '91990101MA00000099', fromDate: '2026-05-20' }));
    },
  });
});
afterAll(() => department.close());

async function numbersOf(filter: string): Promise<number[]> {
  const { data, errors } = await department.ask<{ employments: { nodes: { employmentNo: number }[] } }>(`{ employments(filter: ${filter}) { nodes { employmentNo } } }`);
  expect(errors).toBeUndefined();
  return (data?.employments.nodes ?? []).map(({ employmentNo }) => employmentNo);
}

test('one employment by its number tells who works where', async () => {
  const { data, errors } = await department.ask('{ employment(employmentNo: 2) { occupation { value rawCode } source { value } contractFromDate contractToDate asOf resident { id } employer { name } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    employment: {
      occupation: { value: 'WORKER', rawCode: '24' }, source: { value: 'CONTRACT' }, contractFromDate: '2024-03-01', contractToDate: null, asOf: '2026-05-31',
      resident: { id: sealId('resident', 1) }, employer: { name: '邻里试验有限公司' },
    },
  });
});

test('an employment that the register does not have is null without an error', async () => {
  expect(await department.ask('{ employment(employmentNo: 999) { employmentNo } }')).toEqual({ data: { employment: null } });
});

test.each([
  ['the day', '{ activeOn: "2022-06-01" }', [1, 4]],
  ['the last day of a contract', '{ activeOn: "2023-12-31" }', [1, 4]],
  ['the beginning', '{ from: "2025-05-01" }', [3, 5]],
  ['the grid', `{ gridCodePrefix: "${OTHER_GRID}" }`, [3]],
  ['the district', '{ gridCodePrefix: "990101" }', [1, 2, 3, 4, 5]],
  ['the occupation', '{ occupation: SELF_EMPLOYED }', [3]],
  ['a code of no table', '{ occupation: UNMAPPED }', [4]],
  ['the source', '{ source: DECLARATION }', [3]],
  ['the employer', `{ organisationCode: "${SAMPLE_EMPLOYER}", activeOn: "2026-05-31" }`, [2, 4]],
  ['several conditions at once', `{ gridCodePrefix: "${HOME_GRID}", activeOn: "2026-05-31", occupation: WORKER }`, [2, 5]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  expect(await numbersOf(filter)).toEqual(expected);
});

test('a page ends where the next begins, and the count is of the whole list', async () => {
  type Page = { employments: { nodes: { employmentNo: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number } };
  const query = 'query ($after: String) { employments(first: 3, after: $after) { nodes { employmentNo } pageInfo { hasNextPage endCursor } totalCount } }';
  const first = (await department.ask<Page>(query)).data?.employments;
  expect(first).toMatchObject({ nodes: [{ employmentNo: 1 }, { employmentNo: 2 }, { employmentNo: 3 }], pageInfo: { hasNextPage: true }, totalCount: 5 });
  const second = (await department.ask<Page>(query, { after: first?.pageInfo.endCursor })).data?.employments;
  expect(second).toMatchObject({ nodes: [{ employmentNo: 4 }, { employmentNo: 5 }], pageInfo: { hasNextPage: false } });
});

test('an employer outside the register of employers is null, its code is not', async () => {
  const { data } = await department.ask('{ employment(employmentNo: 5) { organisationCode employer { name } } }');
  expect(data).toEqual({ employment: { organisationCode: '91990101MA00000099', employer: null } });
});

test.each([
  ['{ gridCodePrefix: "9901010" }', 'GRID_UNKNOWN'],
  ['{ gridCodePrefix: "000101" }', 'DIVISION_UNKNOWN'],
])('a filter %s is refused with %s', async (filter, code) => {
  const { data, errors } = await department.ask(`{ employments(filter: ${filter}) { nodes { employmentNo } } }`);
  expect(data).toEqual({ employments: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code });
});
