import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, testCaller, testResident, type TestSubgraph } from '@linli/test-kit';
import { health } from '../index.js';
import { birthCertificateRow } from '../test-rows.js';
import { BirthCertificateRecord } from './birth-certificate.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, {
    rows: (writer) => {
      writer.put(BirthCertificateRecord, birthCertificateRow({ certificateNo: 'Z1', birthDate: '2026-05-01', motherResidentNo: 1 }));
      writer.put(BirthCertificateRecord, birthCertificateRow({ certificateNo: 'Z2', birthDate: '2026-06-20', motherResidentNo: 2, gridCode: '990101002001001' }));
      writer.put(BirthCertificateRecord, birthCertificateRow({ certificateNo: 'Z3', birthDate: '2024-02-29', motherResidentNo: 1, childResidentNo: 3, sexCode: '1', weightGrams: 2_900, bornAt: '2024-02-28T17:40:00Z' }));
    },
  });
});
afterAll(() => department.close());

test('a certificate names mother and child, and no child as long as it has no number', async () => {
  const selection = 'birthDate bornAt sex { value } clinic weightGrams isChildRegistered mother { id } child { id }';
  expect(await department.ask(`{ of: birthCertificate(certificateNo: "Z3") { ${selection} } without: birthCertificate(certificateNo: "Z1") { bornAt isChildRegistered child { id } } missing: birthCertificate(certificateNo: "Z9") { birthDate } }`)).toEqual({
    data: {
      of: { birthDate: '2024-02-29', bornAt: '2024-02-28T17:40:00Z', sex: { value: 'MALE' }, clinic: '邻里区妇幼保健院', weightGrams: 2_900, isChildRegistered: true, mother: { id: sealId('resident', 1) }, child: { id: sealId('resident', 3) } },
      without: { bornAt: null, isChildRegistered: false, child: null },
      missing: null,
    },
  });
});

test('newborns without a hukou after one month are found, and their mothers', async () => {
  const { data, errors } = await department.ask('{ birthCertificates(filter: { isChildRegistered: false, bornUpTo: "2026-05-30" }) { nodes { certificateNo mother { id } } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ birthCertificates: { nodes: [{ certificateNo: 'Z1', mother: { id: sealId('resident', 1) } }] } });
});

test.each([
  ['nothing, the youngest first', '{}', ['Z2', 'Z1', 'Z3']],
  ['the day of birth, both days included', '{ bornFrom: "2024-02-29", bornUpTo: "2026-05-01" }', ['Z1', 'Z3']],
  ['a registered child', '{ isChildRegistered: true }', ['Z3']],
  ['where the mother lives', '{ gridCodePrefix: "990101002" }', ['Z2']],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ birthCertificates(filter: ${filter}) { nodes { certificateNo } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ birthCertificates: { nodes: expected.map((certificateNo) => ({ certificateNo })), totalCount: expected.length } });
});

const OF_RESIDENTS = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { health { birthCertificate { certificateNo } births { certificateNo } } } } }';
const of = (...residentNos: readonly number[]) => ({ of: residentNos.map((residentNo) => ({ __typename: 'Resident', residentNo })) });

test('a certificate of another street is refused to whoever asks for child or mother, and is not taken for none', async () => {
  const { data, errors } = await department.ask(OF_RESIDENTS, of(1, 2, 3, 9), testCaller({ jurisdiction: '990101002' }));
  expect(data).toEqual({ _entities: [{ health: { birthCertificate: null, births: null } }, { health: { birthCertificate: null, births: [{ certificateNo: 'Z2' }] } }, { health: { birthCertificate: null, births: [] } }, { health: { birthCertificate: null, births: [] } }] });
  expect(errors?.map(({ path, extensions }) => [path?.slice(1), extensions.code])).toEqual(expect.arrayContaining([[[0, 'health', 'births'], 'OUTSIDE_JURISDICTION'], [[2, 'health', 'birthCertificate'], 'OUTSIDE_JURISDICTION']]));
  expect(errors).toHaveLength(2);
});

test('a mother reads those of her children, and a guardian that of his ward', async () => {
  const certificates = async (caller: ReturnType<typeof testCaller>) => (await department.ask<{ birthCertificates: { nodes: object[] } }>('{ birthCertificates { nodes { certificateNo } } }', {}, caller)).data?.birthCertificates.nodes;
  expect(await certificates(testResident(1))).toEqual([{ certificateNo: 'Z1' }, { certificateNo: 'Z3' }]);
  expect(await certificates(testResident(8, 3))).toEqual([{ certificateNo: 'Z3' }]);
  expect(await certificates(testResident(8))).toEqual([]);
});

test('a certificate of a child under 14 is kept from a purpose that does not reach S3, though the child has no number yet', async () => {
  const { data, errors } = await department.ask('{ birthCertificate(certificateNo: "Z1") { certificateNo } birthCertificates { totalCount } }', {}, testCaller({ highestLevel: 'S2' }));
  expect(data).toEqual({ birthCertificate: null, birthCertificates: { totalCount: 0 } });
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['birthCertificate'], 'FORBIDDEN_FIELD']]);
});
