import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { humanResources } from '../index.js';
import { employerRow, HOME_GRID, OTHER_GRID, SAMPLE_EMPLOYER } from '../sample-rows.js';
import { EmployerRecord } from './employer.record.js';

const SECOND = '91990101MA00000099';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, {
    rows: (writer) => {
      writer.put(EmployerRecord, employerRow());
      writer.put(EmployerRecord, employerRow({ organisationCode: SECOND, name: '邻里第二有限公司', seatGridCode: OTHER_GRID }));
    },
  });
});
afterAll(() => department.close());

test('an employer is found by its code, with its grid and the organisation behind it', async () => {
  const { data, errors } = await department.ask(`{ employer(organisationCode: "${SAMPLE_EMPLOYER}") { name grid { gridCode } organisation { organisationCode } asOf } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ employer: { name: '邻里试验有限公司', grid: { gridCode: HOME_GRID }, organisation: { organisationCode: SAMPLE_EMPLOYER }, asOf: '2026-05-31' } });
});

test('an unknown code is null without an error', async () => {
  expect(await department.ask('{ employer(organisationCode: "91990101MA00000000") { name } }')).toEqual({ data: { employer: null } });
});

test('employers are listed by the grid of their seat', async () => {
  const { data } = await department.ask(`{ employers(filter: { gridCodePrefix: "${OTHER_GRID}" }) { nodes { organisationCode } totalCount } }`);
  expect(data).toEqual({ employers: { nodes: [{ organisationCode: SECOND }], totalCount: 1 } });
});

test('other departments\' organisations are told whether they are employers, all in one statement', async () => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { organisationCode employer { name } } } }';
  const of = [SAMPLE_EMPLOYER, '51990101MA0000000X', SECOND].map((organisationCode) => ({ __typename: 'Organisation', organisationCode }));
  const { data, errors } = await department.ask(query, { of });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    _entities: [
      { organisationCode: SAMPLE_EMPLOYER, employer: { name: '邻里试验有限公司' } },
      { organisationCode: '51990101MA0000000X', employer: null },
      { organisationCode: SECOND, employer: { name: '邻里第二有限公司' } },
    ],
  });
  expect(await department.statementsOf(query, { of })).toHaveLength(1);
});
