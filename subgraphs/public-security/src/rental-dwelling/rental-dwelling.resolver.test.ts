import { openTestSubgraph, testCaller, testResident, type TestSubgraph } from '@linli/test-kit';
import { publicSecurity } from '../subgraph.js';
import { RentalDwellingRecord } from './rental-dwelling.record.js';

const HERE = '990101001001001';
const THERE = '990101002001001';

let department: TestSubgraph;

beforeAll(async () => {
  const lease = { leaseFromDate: '2026-01-01', leaseToDate: '2026-12-31', lastCheckDate: null, hazardCodes: [], asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z' };
  department = await openTestSubgraph(publicSecurity, {
    rows: (writer) => {
      writer.put(RentalDwellingRecord, { ...lease, rentalNo: 1, addressCode: '990101001001000001', gridCode: HERE, landlordResidentNo: 10, tenantResidentNos: [11, 12] });
      writer.put(RentalDwellingRecord, { ...lease, rentalNo: 2, addressCode: '990101002001000001', gridCode: THERE, landlordResidentNo: 11, tenantResidentNos: [13, 14] });
    },
  });
});
afterAll(() => department.close());

const LIST = '{ rentalDwellings { totalCount nodes { rentalNo } } }';

test.each([
  ['the landlord of one', testResident(10), [1]],
  ['a tenant', testResident(12), [1]],
  ['the tenant of one who lets another', testResident(11), [1, 2]],
  ['a guardian of a tenant', testResident(99, 14), [2]],
  ['a stranger', testResident(99), []],
  ['the police of a street', testCaller({ jurisdiction: '990101002' }), [2]],
])('%s finds his dwellings in the list', async (_who, caller, rentalNos) => {
  expect(await department.ask(LIST, {}, caller)).toEqual({ data: { rentalDwellings: { totalCount: rentalNos.length, nodes: rentalNos.map((rentalNo) => ({ rentalNo })) } } });
});

test('what a tenant rents in another street is refused and not taken for nothing', async () => {
  const { errors } = await department.ask('{ _entities(representations: [{ __typename: "Address", addressCode: "990101002001000001" }, { __typename: "Address", addressCode: "990101001001000001" }]) { ... on Address { rental { rentalNo } } } }', {}, testCaller({ jurisdiction: '990101001' }));
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['_entities', 0, 'rental'], 'OUTSIDE_JURISDICTION']]);
});
