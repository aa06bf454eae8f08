import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { humanResources } from '../index.js';
import { OTHER_GRID, unemploymentRegistrationRow } from '../sample-rows.js';
import { UnemploymentRegistrationRecord } from './unemployment-registration.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, {
    rows: (writer) => {
      writer.put(UnemploymentRegistrationRecord, unemploymentRegistrationRow({ registrationNo: 1 }));
      writer.put(UnemploymentRegistrationRecord, unemploymentRegistrationRow({ registrationNo: 2, residentNo: 2, isTrainingWanted: false, reasonCode: '05', benefitFenPerMonth: 0 }));
      writer.put(UnemploymentRegistrationRecord, unemploymentRegistrationRow({ registrationNo: 3, residentNo: 3, gridCode: OTHER_GRID }));
      writer.put(UnemploymentRegistrationRecord, unemploymentRegistrationRow({ registrationNo: 4, residentNo: 4, toDate: '2026-03-31' }));
      writer.put(UnemploymentRegistrationRecord, unemploymentRegistrationRow({ registrationNo: 5, residentNo: 5, reasonCode: '77', isTrainingWanted: false }));
    },
  });
});
afterAll(() => department.close());

test('one registration by its number tells why, since when and what he is paid', async () => {
  const { data, errors } = await department.ask('{ unemploymentRegistration(registrationNo: 1) { reason { value } fromDate toDate benefitFenPerMonth isTrainingWanted resident { id } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    unemploymentRegistration: { reason: { value: 'CONTRACT_ENDED' }, fromDate: '2026-01-10', toDate: null, benefitFenPerMonth: 189_000, isTrainingWanted: true, resident: { id: sealId('resident', 1) } },
  });
});

test('a number that the register does not have is null without an error', async () => {
  expect(await department.ask('{ unemploymentRegistration(registrationNo: 999) { registrationNo } }')).toEqual({ data: { unemploymentRegistration: null } });
});

test.each([
  ['who asked for training, on a day, in a community', '{ isTrainingWanted: true, activeOn: "2026-05-31", gridCodePrefix: "990101001001" }', [1]],
  ['who did not ask for training', '{ isTrainingWanted: false }', [2, 5]],
  ['the day', '{ activeOn: "2026-03-31" }', [1, 2, 3, 4, 5]],
  ['a later day', '{ activeOn: "2026-04-01" }', [1, 2, 3, 5]],
  ['the reason', '{ reason: NEVER_EMPLOYED }', [2]],
  ['a reason of no table', '{ reason: UNMAPPED }', [5]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ unemploymentRegistrations(filter: ${filter}) { nodes { registrationNo } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ unemploymentRegistrations: { nodes: expected.map((registrationNo) => ({ registrationNo })), totalCount: expected.length } });
});

test('a grid code of a wrong form is refused', async () => {
  const { data, errors } = await department.ask('{ unemploymentRegistrations(filter: { gridCodePrefix: "99" }) { nodes { registrationNo } } }');
  expect(data).toEqual({ unemploymentRegistrations: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRID_UNKNOWN' });
});
