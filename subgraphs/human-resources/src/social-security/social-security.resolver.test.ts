import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { EmployerRecord } from '../employer/employer.record.js';
import { EmploymentAidRecord } from '../employment-aid/employment-aid.record.js';
import { EmploymentRecord } from '../employment/employment.record.js';
import { humanResources } from '../index.js';
import { InsuranceParticipationRecord } from '../insurance-participation/insurance-participation.record.js';
import { InsuredPersonRecord } from '../insured-person/insured-person.record.js';
import { LabourDisputeRecord } from '../labour-dispute/labour-dispute.record.js';
import { PensionRecord } from '../pension/pension.record.js';
import {
  employerRow, employmentAidRow, employmentRow, insuranceParticipationRow, insuredPersonRow, labourDisputeRow, pensionRow, trainingRow, unemploymentRegistrationRow,
} from '../sample-rows.js';
import { TrainingRecord } from '../training/training.record.js';
import { UnemploymentRegistrationRecord } from '../unemployment-registration/unemployment-registration.record.js';

const RESIDENTS = Array.from({ length: 200 }, (_each, place) => place + 1);

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, {
    rows: (writer) => {
      writer.put(EmployerRecord, employerRow());
      for (const residentNo of RESIDENTS) {
        writer.put(InsuredPersonRecord, insuredPersonRow({ residentNo, localPersonNo: residentNo + 1_000 }));
        writer.put(EmploymentRecord, employmentRow({ residentNo, employmentNo: residentNo * 2, fromDate: '2019-01-01', toDate: '2023-12-31', organisationCode: null }));
        writer.put(EmploymentRecord, employmentRow({ residentNo, employmentNo: residentNo * 2 + 1, fromDate: '2024-03-01' }));
      }
      writer.put(InsuranceParticipationRecord, insuranceParticipationRow({ participationNo: 1 }));
      writer.put(InsuranceParticipationRecord, insuranceParticipationRow({ participationNo: 2, schemeCode: '05', statusCode: '02', fromDate: '2025-01-01' }));
      writer.put(InsuranceParticipationRecord, insuranceParticipationRow({ participationNo: 3, fromDate: '2019-01-01', toDate: '2023-12-31', statusCode: '03' }));
      writer.put(PensionRecord, pensionRow());
      writer.put(UnemploymentRegistrationRecord, unemploymentRegistrationRow());
      writer.put(TrainingRecord, trainingRow());
      writer.put(EmploymentAidRecord, employmentAidRow({ toDate: '2026-03-31' }));
      writer.put(LabourDisputeRecord, labourDisputeRow());
    },
  });
});
afterAll(() => department.close());

const REPRESENTATIONS = (residentNos: readonly number[]) => ({ of: residentNos.map((residentNo) => ({ __typename: 'Resident', residentNo })) });

/** What one resident's socialSecurity answers to a selection. */
async function answerOf(selection: string, residentNo = 1): Promise<unknown> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { socialSecurity { ${selection} } } } }`;
  const { data, errors } = await department.ask<{ _entities: { socialSecurity: unknown }[] }>(query, REPRESENTATIONS([residentNo]));
  expect(errors).toBeUndefined();
  return data?._entities[0]?.socialSecurity;
}

test('a resident\'s education and marital status come out in the graph\'s words, with the register\'s codes beside them', async () => {
  expect(await answerOf('education { value standardCode rawCode } maritalStatus { value standardCode rawCode } isIdFifteenDigits isIdValid person { name linkMethod }')).toEqual({
    education: { value: 'BACHELOR', standardCode: '20', rawCode: '02' }, maritalStatus: { value: 'MARRIED', standardCode: '20', rawCode: '2' },
    isIdFifteenDigits: false, isIdValid: false, person: { name: '试一', linkMethod: 'SAME_ID' },
  });
});

test('a day narrows employments to the current one and its employer', async () => {
  expect(await answerOf('employments(activeOn: "2026-05-31") { contractFromDate employer { name } }')).toEqual({ employments: [{ contractFromDate: '2024-03-01', employer: { name: '邻里试验有限公司' } }] });
});

test('new jobs since a day are those that began on it or later', async () => {
  expect(await answerOf('since: employments(from: "2024-03-01") { employmentNo } later: employments(from: "2024-03-02") { employmentNo } all: employments { employmentNo }')).toEqual({
    since: [{ employmentNo: 3 }], later: [], all: [{ employmentNo: 3 }, { employmentNo: 2 }],
  });
});

test('insurances are narrowed by scheme and by being in force on a day', async () => {
  expect(await answerOf('all: insurances { participationNo } pension: insurances(scheme: EMPLOYEE_PENSION) { participationNo } now: insurances(activeOn: "2026-05-31") { participationNo }')).toEqual({
    all: [{ participationNo: 2 }, { participationNo: 1 }, { participationNo: 3 }], pension: [{ participationNo: 1 }, { participationNo: 3 }], now: [{ participationNo: 1 }],
  });
});

test('everything else that is held hangs on the same object', async () => {
  expect(await answerOf('pension { status { value } } unemployments(activeOn: "2026-05-31") { reason { value } } trainings { course } employmentAids { kind { value } } labourDisputes { status { value } }')).toEqual({
    pension: { status: { value: 'ACTIVE' } }, unemployments: [{ reason: { value: 'CONTRACT_ENDED' } }], trainings: [{ course: '电工' }], employmentAids: [{ kind: { value: 'OLDER_WORKER' } }], labourDisputes: [{ status: { value: 'FILED' } }],
  });
  expect(await answerOf('employmentAids(activeOn: "2026-05-31") { aidNo } unemployments(activeOn: "2026-01-09") { registrationNo }')).toEqual({ employmentAids: [], unemployments: [] });
});

test('of a resident who is in no register nothing is recorded: nulls and empty lists, no errors', async () => {
  expect(await answerOf('education { value } isIdValid person { name } pension { fenPerMonth } insurances { participationNo } employments { employmentNo }', 9_999)).toEqual({
    education: null, isIdValid: null, person: null, pension: null, insurances: [], employments: [],
  });
});

test('the sealed id is the same as in every department', async () => {
  const { data } = await department.ask('query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { id } } }', REPRESENTATIONS([7]));
  expect(data).toEqual({ _entities: [{ id: sealId('resident', 7) }] });
});

test('the profiles of 200 residents cost one statement a table', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { socialSecurity {
    education { value } maritalStatus { value } isIdFifteenDigits isIdValid person { name }
    insurances(activeOn: "2026-05-31") { status { value } } medical: insurances(scheme: MEDICAL) { status { value } }
    pension { status { value } } now: employments(activeOn: "2026-05-31") { employer { name } } new: employments(from: "2026-05-01") { employmentNo }
    unemployments { reason { value } } trainings { course } employmentAids { kind { value } } labourDisputes { status { value } }
  } } } }`;
  const statements = await department.statementsOf(query, REPRESENTATIONS(RESIDENTS));
  const tables = statements.map(({ text }) => /FROM "(\w+)"/.exec(text)?.[1]).sort();
  expect(tables).toEqual(['cbxx', 'dwxx', 'grxx', 'jydj', 'jyyz', 'ldzy', 'sydj', 'yldy', 'zypx']);
});
