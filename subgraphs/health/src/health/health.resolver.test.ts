import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { BirthCertificateRecord } from '../birth-certificate/birth-certificate.record.js';
import { ChronicFollowUpRecord } from '../chronic-follow-up/chronic-follow-up.record.js';
import { DeathCertificateRecord } from '../death-certificate/death-certificate.record.js';
import { HealthRecordRecord } from '../health-record/health-record.record.js';
import { health } from '../index.js';
import { RegisterLinkRecord } from '../register-link/register-link.record.js';
import { ServiceDueRecord } from '../service-due/service-due.record.js';
import { birthCertificateRow, chronicFollowUpRow, deathCertificateRow, healthRecordRow, registerLinkRow, serviceDueRow } from '../test-rows.js';

const RESIDENTS = Array.from({ length: 200 }, (_each, place) => place + 1);
const MOTHER = 1;
const CHILD = 2;
const DEAD = 3;

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, {
    rows: (writer) => {
      for (const residentNo of RESIDENTS) {
        writer.put(RegisterLinkRecord, registerLinkRow({ localPersonNo: `L${residentNo}`, residentNo }));
        writer.put(HealthRecordRecord, healthRecordRow({ recordNo: `R${residentNo}`, residentNo, doctor: '陈医生', contractSignedDate: '2025-06-01', contractEndsDate: '2026-06-01' }));
        writer.put(ServiceDueRecord, serviceDueRow({ serviceNo: residentNo * 10, residentNo, dueDate: '2026-05-01', doneDate: '2026-05-02' }));
        writer.put(ServiceDueRecord, serviceDueRow({ serviceNo: residentNo * 10 + 1, residentNo, dueDate: '2026-06-20' }));
        writer.put(ServiceDueRecord, serviceDueRow({ serviceNo: residentNo * 10 + 2, residentNo, dueDate: '2026-09-01', kindCode: '01' }));
        writer.put(ChronicFollowUpRecord, chronicFollowUpRow({ followUpNo: residentNo * 10, residentNo, fromDate: '2015-01-01' }));
        writer.put(ChronicFollowUpRecord, chronicFollowUpRow({ followUpNo: residentNo * 10 + 1, residentNo, fromDate: '2021-01-01', conditionCode: '02' }));
      }
      writer.put(BirthCertificateRecord, birthCertificateRow({ certificateNo: 'Z1', birthDate: '2023-01-05', motherResidentNo: MOTHER, childResidentNo: CHILD }));
      writer.put(BirthCertificateRecord, birthCertificateRow({ certificateNo: 'Z2', birthDate: '2026-05-20', motherResidentNo: MOTHER }));
      writer.put(DeathCertificateRecord, deathCertificateRow({ certificateNo: 'SW1', residentNo: DEAD }));
    },
  });
});
afterAll(() => department.close());

const QUERY = (selection: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { health { ${selection} } } } }`;
const of = (residentNos: readonly number[]) => ({ of: residentNos.map((residentNo) => ({ __typename: 'Resident', residentNo })) });

/** What one resident's health answers to a selection. */
async function answerOf(selection: string, residentNo: number): Promise<unknown> {
  const { data, errors } = await department.ask<{ _entities: { health: unknown }[] }>(QUERY(selection), of([residentNo]));
  expect(errors).toBeUndefined();
  return data?._entities[0]?.health;
}

test('services had and due are narrowed by kind, day and whether they were done, the latest due first', async () => {
  expect(await answerOf('all: servicesDue { serviceNo } had: servicesDue(isDone: true) { serviceNo } open: servicesDue(dueBy: "2026-06-20", isDone: false) { serviceNo } checkups: servicesDue(kind: CHECKUP_65) { serviceNo }', 7)).toEqual({
    all: [{ serviceNo: 72 }, { serviceNo: 71 }, { serviceNo: 70 }], had: [{ serviceNo: 70 }], open: [{ serviceNo: 71 }], checkups: [{ serviceNo: 72 }],
  });
});

test('vaccination is up to date on one day and no longer on another', async () => {
  expect(await answerOf('before: isVaccinationUpToDate(on: "2026-06-19") after: isVaccinationUpToDate(on: "2026-06-20") early: isVaccinationUpToDate(on: "2020-01-01")', CHILD)).toEqual({ before: true, after: false, early: null });
});

test('the family doctor is there on a day of the contract only', async () => {
  expect(await answerOf('record { recordNo then: doctorContract(activeOn: "2026-06-01") { doctor } now: doctorContract(activeOn: "2026-06-30") { doctor } }', 7)).toEqual({ record: { recordNo: 'R7', then: { doctor: '陈医生' }, now: null } });
});

test('a mother has the certificates of her children, a child its own', async () => {
  expect(await answerOf('birthCertificate { certificateNo } births { certificateNo child { id } }', MOTHER)).toEqual({
    birthCertificate: null, births: [{ certificateNo: 'Z2', child: null }, { certificateNo: 'Z1', child: { id: sealId('resident', CHILD) } }],
  });
  expect(await answerOf('birthCertificate { certificateNo mother { id } } births { certificateNo }', CHILD)).toEqual({ birthCertificate: { certificateNo: 'Z1', mother: { id: sealId('resident', MOTHER) } }, births: [] });
});

test('a death is told with day, issuer and certificate, and null where none is known', async () => {
  expect(await answerOf('deathCertificate { date issuer certificateNo }', DEAD)).toEqual({ deathCertificate: { date: '2026-04-02', issuer: '邻里区人民医院', certificateNo: 'SW1' } });
  expect(await answerOf('deathCertificate { date }', MOTHER)).toEqual({ deathCertificate: null });
});

test('chronic follow-ups come newest first, and the link tells the name that health holds', async () => {
  expect(await answerOf('chronicFollowUps { condition { value } } registerLink { name method confidencePercent linkedAt }', 7)).toEqual({
    chronicFollowUps: [{ condition: { value: 'DIABETES' } }, { condition: { value: 'HYPERTENSION' } }], registerLink: { name: '测试甲', method: 'CITIZEN_ID', confidencePercent: 100, linkedAt: '2019-06-30T02:00:00Z' },
  });
});

test('of a resident whom health does not know nothing is recorded: nulls and empty lists, no errors', async () => {
  expect(await answerOf('registerLink { name } record { clinic } servicesDue { title } isVaccinationUpToDate(on: "2026-06-30") birthCertificate { clinic } births { clinic } deathCertificate { date } chronicFollowUps { fromDate }', 9_999)).toEqual({
    registerLink: null, record: null, servicesDue: [], isVaccinationUpToDate: null, birthCertificate: null, births: [], deathCertificate: null, chronicFollowUps: [],
  });
});

test('the profiles of 200 residents cost one statement a table, however often a list is asked for', async () => {
  const profile = 'registerLink { name } record { doctorContract(activeOn: "2026-06-30") { doctor } resident { id } } servicesDue { title } due: servicesDue(dueBy: "2026-06-30", isDone: false) { title } ' +
    'isVaccinationUpToDate(on: "2026-06-30") birthCertificate { clinic mother { id } } births { child { id } } deathCertificate { date } chronicFollowUps { condition { value } }';
  const statements = await department.statementsOf(QUERY(profile), of(RESIDENTS));
  expect(statements.map(({ text }) => /FROM "(\w+)"/.exec(text)?.[1]).sort()).toEqual(['csyxzm', 'ggws', 'jkda', 'jmglb', 'mbsf', 'swyxzm']);
});

test('a resident\'s id alone costs nothing', async () => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { id } } }';
  expect((await department.ask(query, of([7]))).data).toEqual({ _entities: [{ id: sealId('resident', 7) }] });
  expect(await department.statementsOf(query, of([7]))).toEqual([]);
});

test('a resident does not lead to a sealed follow-up', async () => {
  const { errors } = await department.ask(QUERY('severeMentalFollowUps { riskLevel }'), of([7]));
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});
