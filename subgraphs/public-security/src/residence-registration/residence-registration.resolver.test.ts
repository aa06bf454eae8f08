import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { publicSecurity } from '../subgraph.js';
import { ResidenceRegistrationRecord } from './residence-registration.record.js';

const ROW: ResidenceRegistrationRecord = {
  registrationNo: 1, residentNo: 1, addressCode: '990101001001001001', arrivedDate: '2025-01-10', basisCode: '01', originDivisionCode: '510104', landlordResidentNo: null, gridCode: '990101001001001',
  asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z',
};
const LIST = 'query ($filter: ResidenceRegistrationFilter) { residenceRegistrations(filter: $filter) { nodes { originDivisionCode } totalCount } }';
let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(publicSecurity, {
    rows: (writer) => {
      writer.put(ResidenceRegistrationRecord, ROW);
      writer.put(ResidenceRegistrationRecord, { ...ROW, registrationNo: 2, residentNo: 2, arrivedDate: '2025-06-10', originDivisionCode: '511002', basisCode: '03' });
      writer.put(ResidenceRegistrationRecord, { ...ROW, registrationNo: 3, residentNo: 3, arrivedDate: '2026-02-10', originDivisionCode: '440105', gridCode: '990101002001001' });
    },
  });
});
afterAll(() => department.close());

describe('the residence registrations', () => {
  it.each([
    ['latest arrivals first', {}, ['440105', '511002', '510104']],
    ['of a province, by its whole code', { originDivisionCodePrefix: '510000' }, ['511002', '510104']],
    ['of a province, by its first digits', { originDivisionCodePrefix: '51' }, ['511002', '510104']],
    ['of a city', { originDivisionCodePrefix: '510100' }, ['510104']],
    ['of a district', { originDivisionCodePrefix: '440105' }, ['440105']],
    ['of a street here', { gridCodePrefix: '990101002' }, ['440105']],
    ['by basis', { basis: 'SCHOOL' }, ['511002']],
    ['of some days', { arrivedFrom: '2025-06-10', arrivedUpTo: '2025-12-31' }, ['511002']],
  ])('are listed %s', async (_how, filter, expected) => {
    expect(await department.ask(LIST, { filter })).toEqual({ data: { residenceRegistrations: { nodes: expected.map((originDivisionCode) => ({ originDivisionCode })), totalCount: expected.length } } });
  });

  it.each([['', 'DIVISION_UNKNOWN'], ['000000', 'DIVISION_UNKNOWN'], ['510104001', 'DIVISION_UNKNOWN']])('are not listed by the origin %j', async (originDivisionCodePrefix, code) => {
    const { data, errors } = await department.ask(LIST, { filter: { originDivisionCodePrefix } });
    expect({ data, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({ data: { residenceRegistrations: null }, codes: [code] });
  });

  it('are found by number', async () => {
    expect(await department.ask('{ one: residenceRegistration(registrationNo: 2) { registrationNo arrivedDate basis { value } } none: residenceRegistration(registrationNo: 9) { arrivedDate } }')).toEqual({
      data: { one: { registrationNo: 2, arrivedDate: '2025-06-10', basis: { value: 'SCHOOL' } }, none: null },
    });
  });
});
