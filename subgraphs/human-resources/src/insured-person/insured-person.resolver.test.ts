import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { humanResources } from '../index.js';
import { insuredPersonRow, OTHER_GRID } from '../sample-rows.js';
import { InsuredPersonRecord } from './insured-person.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, {
    rows: (writer) => {
      writer.put(InsuredPersonRecord, insuredPersonRow({ localPersonNo: 10, residentNo: 1 }));
      writer.put(InsuredPersonRecord, insuredPersonRow({ localPersonNo: 20, residentNo: 2, citizenId: '990101491231002', linkMethodCode: '2', linkConfidencePercent: 95 }));
      writer.put(InsuredPersonRecord, insuredPersonRow({ localPersonNo: 30, residentNo: 3, educationCode: '大专', maritalStatusCode: '1', gridCode: OTHER_GRID }));
      writer.put(InsuredPersonRecord, insuredPersonRow({ localPersonNo: 40, residentNo: 4, isIdShared: true, linkMethodCode: '3', linkConfidencePercent: 60 }));
      writer.put(InsuredPersonRecord, insuredPersonRow({ localPersonNo: 50, residentNo: 5, educationCode: null, maritalStatusCode: null }));
    },
  });
});
afterAll(() => department.close());

test('an insured person is told with what is wrong with his id and how sure the link is', async () => {
  const { data, errors } = await department.ask(
    'query ($id: ResidentId!) { insuredPerson(residentId: $id) { name education { value } maritalStatus { value } isIdFifteenDigits isIdValid isIdLowerCase isIdShared linkMethod linkConfidencePercent linkedAt resident { id } asOf } }',
    { id: sealId('resident', 2) },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    insuredPerson: {
      name: '试一', education: { value: 'BACHELOR' }, maritalStatus: { value: 'MARRIED' }, isIdFifteenDigits: true, isIdValid: false, isIdLowerCase: false, isIdShared: false,
      linkMethod: 'UPGRADED_ID', linkConfidencePercent: 95, linkedAt: '2026-05-31T02:00:00Z', resident: { id: sealId('resident', 2) }, asOf: '2026-05-31',
    },
  });
});

test('a resident whom the register does not have is null without an error', async () => {
  expect(await department.ask('query ($id: ResidentId!) { insuredPerson(residentId: $id) { name } }', { id: sealId('resident', 99) })).toEqual({ data: { insuredPerson: null } });
});

test.each([
  ['15-digit ids', '{ isIdFifteenDigits: true }', [2]],
  ['other ids', '{ isIdFifteenDigits: false }', [1, 3, 4, 5]],
  ['shared ids', '{ isIdShared: true }', [4]],
  ['links that are not sure', '{ linkConfidenceUpToPercent: 95 }', [2, 4]],
  ['a level of education', '{ education: BACHELOR }', [1, 2, 4]],
  ['a word that the register cannot express', '{ education: BACHELOR_GRADUATED }', []],
  ['a drifted code', '{ education: UNMAPPED }', [3]],
  ['marital status', '{ maritalStatus: NEVER_MARRIED }', [3]],
  ['the grid', '{ gridCodePrefix: "990101002" }', [3]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ insuredPersons(filter: ${filter}) { nodes { resident { id } } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ insuredPersons: { nodes: expected.map((residentNo) => ({ resident: { id: sealId('resident', residentNo) } })), totalCount: expected.length } });
});
