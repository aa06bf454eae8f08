import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { sampleBirthRegistration } from '../sample-rows.js';
import { familyPlanning } from '../subgraph.js';
import { BirthRegistrationRecord } from './birth-registration.record.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(familyPlanning, {
    rows: (writer) => {
      writer.put(BirthRegistrationRecord, sampleBirthRegistration());
      writer.put(BirthRegistrationRecord, sampleBirthRegistration({ registrationNo: 2, residentNo: 41, coupleNos: [41], parity: 2, registeredDate: '2026-03-01', childBirthDate: null, childNo: null, gridCode: '990101002001001' }));
      writer.put(BirthRegistrationRecord, sampleBirthRegistration({ registrationNo: 3, registeredDate: '2021-09-01', childBirthDate: '2022-01-05', childNo: 14 }));
    },
  });
});

afterAll(() => subgraph.close());

describe('birthRegistration(registrationNo:)', () => {
  it('tells of the couple and the child', async () => {
    const { data, errors } = await subgraph.ask('{ birthRegistration(registrationNo: 1) { parity registeredDate childBirthDate mother { id } father { id } child { id } asOf } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      birthRegistration: {
        parity: 1, registeredDate: '2025-09-01', childBirthDate: '2026-02-03', asOf: '2026-05-16',
        mother: { id: sealId('resident', 11) }, father: { id: sealId('resident', 12) }, child: { id: sealId('resident', 13) },
      },
    });
  });

  it('has neither father nor child where the register names none', async () => {
    const { data, errors } = await subgraph.ask('{ birthRegistration(registrationNo: 2) { mother { id } father { id } child { id } childBirthDate } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ birthRegistration: { mother: { id: sealId('resident', 41) }, father: null, child: null, childBirthDate: null } });
  });

  it('is null for a number that the register has not', async () => {
    expect(await subgraph.ask('{ birthRegistration(registrationNo: 99) { parity } }')).toEqual({ data: { birthRegistration: null } });
  });
});

describe('birthRegistrations(filter:)', () => {
  it.each([
    ['lists all, newest first', {}, [2, 1, 3]],
    ['keeps to a grid', { gridCodePrefix: '990101001' }, [1, 3]],
    ['keeps to a parity', { parity: 2 }, [2]],
    ['keeps to days of registration', { registeredFrom: '2025-01-01', registeredUpTo: '2025-12-31' }, [1]],
    ['keeps to births that are reported', { isBirthReported: true }, [1, 3]],
    ['keeps to births that are not reported', { isBirthReported: false }, [2]],
  ])('%s', async (_case, filter, expected) => {
    const { data, errors } = await subgraph.ask<{ birthRegistrations: { nodes: { registrationNo: number }[]; totalCount: number } }>(
      'query ($filter: BirthRegistrationFilter) { birthRegistrations(filter: $filter) { nodes { registrationNo } totalCount } }', { filter },
    );
    expect(errors).toBeUndefined();
    expect(data?.birthRegistrations.nodes.map(({ registrationNo }) => registrationNo)).toEqual(expected);
    expect(data?.birthRegistrations.totalCount).toBe(expected.length);
  });

  it.each([['99010', 'GRID_UNKNOWN'], ['000101', 'DIVISION_UNKNOWN']])('refuses the grid prefix %s with %s', async (gridCodePrefix, code) => {
    const { data, errors } = await subgraph.ask('query ($filter: BirthRegistrationFilter) { birthRegistrations(filter: $filter) { totalCount } }', { filter: { gridCodePrefix } });
    expect(data).toEqual({ birthRegistrations: null });
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});
