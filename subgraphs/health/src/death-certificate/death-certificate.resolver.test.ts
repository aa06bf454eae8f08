import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { health } from '../index.js';
import { deathCertificateRow } from '../test-rows.js';
import { DeathCertificateRecord } from './death-certificate.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, {
    rows: (writer) => {
      writer.put(DeathCertificateRecord, deathCertificateRow({ certificateNo: 'SW1', residentNo: 1, date: '2026-04-02' }));
      writer.put(DeathCertificateRecord, deathCertificateRow({ certificateNo: 'SW2', residentNo: 2, date: '2025-12-31', linkMethodCode: '2', diedAt: '2025-12-30T20:05:00Z' }));
      writer.put(DeathCertificateRecord, deathCertificateRow({ certificateNo: 'SW3', residentNo: 3, date: '2026-06-01', gridCode: '990101002001001' }));
    },
  });
});
afterAll(() => department.close());

test('a certificate is found by its number, and says how it was linked', async () => {
  expect(await department.ask('{ deathCertificate(certificateNo: "SW2") { certificateNo date diedAt issuer linkMethod resident { id } } missing: deathCertificate(certificateNo: "SW9") { date } }')).toEqual({
    data: { deathCertificate: { certificateNo: 'SW2', date: '2025-12-31', diedAt: '2025-12-30T20:05:00Z', issuer: '邻里区人民医院', linkMethod: 'NAME_AND_BIRTH_DATE', resident: { id: sealId('resident', 2) } }, missing: null },
  });
});

test.each([
  ['nothing, newest first', '{}', ['SW3', 'SW1', 'SW2']],
  ['the day of death, both days included', '{ diedFrom: "2025-12-31", diedUpTo: "2026-04-02" }', ['SW1', 'SW2']],
  ['where he lived', '{ gridCodePrefix: "990101002" }', ['SW3']],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ deathCertificates(filter: ${filter}) { nodes { certificateNo } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ deathCertificates: { nodes: expected.map((certificateNo) => ({ certificateNo })), totalCount: expected.length } });
});

test('the cause of death cannot be asked of a certificate', async () => {
  const { errors } = await department.ask('{ deathCertificate(certificateNo: "SW1") { cause } }');
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});
