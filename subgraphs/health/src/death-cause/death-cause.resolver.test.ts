import { openTestSubgraph, testHealthWorker, testResident, type TestSubgraph } from '@linli/test-kit';
import { health } from '../index.js';
import { deathCauseRow, deathCertificateRow } from '../test-rows.js';
import { DeathCertificateRecord } from '../death-certificate/death-certificate.record.js';
import { DeathCauseRecord } from './death-cause.record.js';

const NURSE = testHealthWorker();
const CAUSE = '{ deathCause(certificateNo: "SW1") { certificateNo cause { value rawCode } } }';
const OTHER_STREET = '{ deathCause(certificateNo: "SW2") { cause { value } } }';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, {
    rows: (writer) => {
      writer.put(DeathCertificateRecord, deathCertificateRow({ certificateNo: 'SW1' }));
      writer.put(DeathCauseRecord, deathCauseRow({ certificateNo: 'SW1', causeCode: '02' }));
      writer.put(DeathCauseRecord, deathCauseRow({ certificateNo: 'SW2', gridCode: '990101002001001' }));
    },
  });
});
afterAll(() => department.close());

test('health staff learn the cause by the number of the certificate', async () => {
  expect(await department.ask(CAUSE, {}, NURSE)).toEqual({ data: { deathCause: { certificateNo: 'SW1', cause: { value: 'NEOPLASM', rawCode: '02' } } } });
});

test('a certificate without a cause is answered null, without an error', async () => {
  expect(await department.ask('{ deathCause(certificateNo: "SW9") { certificateNo } }', {}, NURSE)).toEqual({ data: { deathCause: null } });
});

test.each([
  ['health staff for another purpose', { ...NURSE, purpose: 'BIRTH_SUPPORT' as const }],
  ['the purpose in another department', { ...NURSE, department: 'community' }],
  ['a purpose that does not reach S4', { ...NURSE, highestLevel: 'S3' as const }],
  ['health staff of another district', { ...NURSE, jurisdiction: '110105' }],
  ['whoever reads himself', testResident(1)],
])('for %s it is as if there were none', async (_who, caller) => {
  expect(await department.ask(CAUSE, {}, caller)).toEqual({ data: { deathCause: null } });
});

test('health staff of a street learn those of that street', async () => {
  const ofStreet = { ...NURSE, jurisdiction: '990101002' };
  expect(await department.ask(OTHER_STREET, {}, ofStreet)).toEqual({ data: { deathCause: { cause: { value: 'CIRCULATORY' } } } });
  expect(await department.ask(CAUSE, {}, ofStreet)).toEqual({ data: { deathCause: null } });
});
