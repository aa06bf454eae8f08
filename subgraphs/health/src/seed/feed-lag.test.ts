import { DEFAULT_DISTRICT, streamDistrict, type HealthRecord, type LifeEvent, type Neighbourhood } from '@linli/synthetic-district';
import { openTestSubgraph, testHealthWorker, type TestSubgraph } from '@linli/test-kit';
import { addDays } from '@linli/vocabulary';
import { health } from '../index.js';

const TODAY = DEFAULT_DISTRICT.today;
const YESTERDAY = addDays(TODAY, -1);
const LATER = addDays(TODAY, 30);

const [base] = streamDistrict({ ...DEFAULT_DISTRICT, residents: 600 });
const [A = 0, B = 0, C = 0, D = 0] = (base?.residents ?? []).filter(({ birthDate, status, floating }) => status === 'NORMAL' && birthDate < '1990-01-01' && floating === null).map(({ residentNo }) => residentNo);
// Of the two youngest, one is taken for registered yesterday and the other for registered today.
const [REGISTERED = 0, TOO_NEW = 0] = (base?.residents ?? []).filter(({ floating }) => floating === null).sort((one, other) => other.birthDate.localeCompare(one.birthDate)).map(({ residentNo }) => residentNo);

const RECORD: Omit<HealthRecord, 'recordNo' | 'residentNo' | 'doctorContract'> = { clinic: '桃园社区卫生服务中心', openedDate: '2018-05-05', healthStatus: 'GOOD' };
const BIRTH = { kind: 'BIRTH', date: '2026-06-20', motherNo: A, fatherNo: null, parity: 1, sex: 'MALE', clinic: '邻里区妇幼保健院', weightGrams: 3_000, bornAt: '2026-06-20T02:00:00Z' } as const;
const DEATH = { kind: 'DEATH', cremated: false, diedAt: '2026-06-28T02:00:00Z', cause: 'NEOPLASM' } as const;
const contract = (signedDate: string, endsDate: string) => ({ doctor: '陈医生', signedDate, endsDate });

function community(): Neighbourhood {
  if (!base) throw new Error('district: expected a community, but got none');
  const births: LifeEvent[] = [
    { ...BIRTH, childNo: REGISTERED, registeredDate: YESTERDAY, certificateNo: 'Z1' },
    { ...BIRTH, childNo: TOO_NEW, registeredDate: TODAY, certificateNo: 'Z2' },
    { ...BIRTH, childNo: null, registeredDate: null, certificateNo: 'Z3', date: TODAY },
  ];
  const deaths: LifeEvent[] = [{ ...DEATH, date: YESTERDAY, residentNo: B, certificateNo: 'SW1' }, { ...DEATH, date: TODAY, residentNo: C, certificateNo: 'SW2' }];
  return {
    ...base,
    lifeEvents: [...births, ...deaths],
    conflicts: [{ kind: 'DOCTOR_CONTRACT_AFTER_END', register: 'health', residentNo: B }, { kind: 'DEATH_WRONG_LINK', register: 'health', residentNo: D, date: TODAY, diedAt: `${TODAY}T02:00:00Z`, cause: 'OTHER' }],
    healthRecords: [
      { ...RECORD, recordNo: 'A', residentNo: A, doctorContract: contract(TODAY, LATER) },
      { ...RECORD, recordNo: 'B', residentNo: B, doctorContract: contract('2025-09-01', YESTERDAY) },
      { ...RECORD, recordNo: 'C', residentNo: C, doctorContract: contract('2025-09-01', TODAY) },
      { ...RECORD, recordNo: 'D', residentNo: D, openedDate: TODAY, doctorContract: null },
    ],
    servicesDue: [
      { serviceNo: 1, residentNo: A, kind: 'CHECKUP_65', title: '体检', dueDate: '2026-06-20', doneDate: TODAY },
      { serviceNo: 2, residentNo: A, kind: 'CHECKUP_65', title: '体检', dueDate: '2026-06-20', doneDate: YESTERDAY },
      { serviceNo: 3, residentNo: A, kind: 'CHECKUP_65', title: '体检', dueDate: LATER, doneDate: null },
      { serviceNo: 4, residentNo: TOO_NEW, kind: 'VACCINATION', title: '乙肝疫苗第1剂', dueDate: '2026-06-21', doneDate: null },
    ],
    chronicFollowUps: [
      { followUpNo: 1, residentNo: A, condition: 'DIABETES', fromDate: '2020-01-01', lastFollowUpDate: TODAY, nextDueDate: LATER },
      { followUpNo: 2, residentNo: A, condition: 'STROKE', fromDate: TODAY, lastFollowUpDate: null, nextDueDate: LATER },
    ],
    severeMentalFollowUps: [
      { followUpNo: 1, residentNo: A, riskLevel: 0, guardianResidentNo: null, lastFollowUpDate: TODAY, nextDueDate: LATER },
      { followUpNo: 2, residentNo: B, riskLevel: 1, guardianResidentNo: A, lastFollowUpDate: YESTERDAY, nextDueDate: LATER },
    ],
  };
}

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, { neighbourhoods: [community()] });
});
afterAll(() => department.close());

async function answerOf(query: string): Promise<unknown> {
  const { data, errors } = await department.ask(query, {}, testHealthWorker());
  expect(errors).toBeUndefined();
  return data;
}

test('every row holds for the day before', async () => {
  expect(await answerOf('{ healthRecord(recordNo: "A") { asOf recordedAt } }')).toEqual({ healthRecord: { asOf: YESTERDAY, recordedAt: `${TODAY}T00:00:00Z` } });
});

test('births and deaths of yesterday are known, those of today are not', async () => {
  expect(await answerOf('{ birthCertificates { nodes { certificateNo } } deathCertificates { nodes { certificateNo } } }')).toEqual({
    birthCertificates: { nodes: [{ certificateNo: 'Z2' }, { certificateNo: 'Z1' }] }, deathCertificates: { nodes: [{ certificateNo: 'SW1' }] },
  });
  expect(await answerOf('{ known: deathCause(certificateNo: "SW1") { cause { value } } unknown: deathCause(certificateNo: "SW2") { cause { value } } }')).toEqual({ known: { cause: { value: 'NEOPLASM' } }, unknown: null });
});

test('a child who was registered today has no number yet, nor anything under it', async () => {
  expect(await answerOf('{ one: birthCertificate(certificateNo: "Z1") { isChildRegistered } other: birthCertificate(certificateNo: "Z2") { isChildRegistered } serviceDue(serviceNo: 4) { title } }')).toEqual({ one: { isChildRegistered: true }, other: { isChildRegistered: false }, serviceDue: null });
});

test('a record that was opened today, and a contract that was signed today, are not known', async () => {
  expect(await answerOf('{ a: healthRecord(recordNo: "A") { clinic doctorContract { doctor } } d: healthRecord(recordNo: "D") { clinic } }')).toEqual({ a: { clinic: RECORD.clinic, doctorContract: null }, d: null });
});

test('a contract runs on for its year where nobody ended it, and where it was ended today', async () => {
  const query = `{ b: healthRecord(recordNo: "B") { doctorContract(activeOn: "${TODAY}") { endsDate } } c: healthRecord(recordNo: "C") { doctorContract { endsDate } } }`;
  expect(await answerOf(query)).toEqual({ b: { doctorContract: { endsDate: '2026-09-01' } }, c: { doctorContract: { endsDate: '2026-09-01' } } });
});

test('a service that was done today is still due, one that was done yesterday is not', async () => {
  expect(await answerOf('{ servicesDue { nodes { serviceNo isDone doneDate } } }')).toEqual({
    servicesDue: { nodes: [{ serviceNo: 1, isDone: false, doneDate: null }, { serviceNo: 2, isDone: true, doneDate: YESTERDAY }, { serviceNo: 3, isDone: false, doneDate: null }] },
  });
});

test('a visit of today is the one that is still due', async () => {
  expect(await answerOf('{ chronicFollowUps { nodes { followUpNo lastFollowUpDate nextDueDate } } severeMentalFollowUps { nodes { followUpNo lastFollowUpDate nextDueDate } } }')).toEqual({
    chronicFollowUps: { nodes: [{ followUpNo: 1, lastFollowUpDate: null, nextDueDate: TODAY }] },
    severeMentalFollowUps: { nodes: [{ followUpNo: 1, lastFollowUpDate: null, nextDueDate: TODAY }, { followUpNo: 2, lastFollowUpDate: YESTERDAY, nextDueDate: LATER }] },
  });
});
