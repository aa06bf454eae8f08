import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { health } from '../index.js';
import { birthCertificateRow } from '../test-rows.js';
import { BirthCertificateRecord } from './birth-certificate.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, {
    rows: (writer) => {
      writer.put(BirthCertificateRecord, birthCertificateRow({ certificateNo: 'Z1', birthDate: '2026-05-01', motherResidentNo: 1 }));
      writer.put(BirthCertificateRecord, birthCertificateRow({ certificateNo: 'Z2', birthDate: '2026-06-20', motherResidentNo: 2, gridCode: '990101002001001' }));
      writer.put(BirthCertificateRecord, birthCertificateRow({ certificateNo: 'Z3', birthDate: '2024-02-29', motherResidentNo: 1, childResidentNo: 3, sexCode: '1', weightGrams: 2_900 }));
    },
  });
});
afterAll(() => department.close());

test('a certificate names mother and child, and no child as long as it has no number', async () => {
  const selection = 'birthDate sex { value } clinic weightGrams isChildRegistered mother { id } child { id }';
  expect(await department.ask(`{ of: birthCertificate(certificateNo: "Z3") { ${selection} } without: birthCertificate(certificateNo: "Z1") { isChildRegistered child { id } } missing: birthCertificate(certificateNo: "Z9") { birthDate } }`)).toEqual({
    data: {
      of: { birthDate: '2024-02-29', sex: { value: 'MALE' }, clinic: '邻里区妇幼保健院', weightGrams: 2_900, isChildRegistered: true, mother: { id: sealId('resident', 1) }, child: { id: sealId('resident', 3) } },
      without: { isChildRegistered: false, child: null },
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
