import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { AssistanceCaseRecord } from '../assistance-case/assistance-case.record.js';
import { DisabilityRecord } from '../disability/disability.record.js';
import { ElderCareRecord } from '../elder-care/elder-care.record.js';
import { FuneralRecordRecord } from '../funeral-record/funeral-record.record.js';
import { MarriageRecord } from '../marriage/marriage.record.js';
import { ResidentLinkRecord } from '../register-link/resident-link.record.js';
import { assistanceCaseRow, disabilityRow, elderCareRow, funeralRow, marriageRow, residentLinkRow, volunteerRow } from '../test-rows.js';
import { VolunteerRecord } from '../volunteer/volunteer.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(MarriageRecord, marriageRow({ registeredDate: '2010-01-01', endedDate: '2020-02-02', endReasonCode: '01' }));
      writer.put(MarriageRecord, marriageRow({ entryNo: 'J990101-2022-000004-1', certificateNo: 'J990101-2022-000004', spouseNo: 6, kindCode: '22', registeredDate: '2022-02-22' }));
      writer.put(MarriageRecord, marriageRow({ entryNo: 'J990101-2014-000001-2', residentNo: 2, spouseNo: 1, isFirstSpouse: false, registeredDate: '2010-01-01', endedDate: '2020-02-02', endReasonCode: '01' }));
      writer.put(ElderCareRecord, elderCareRow({ residentNo: 1 }));
      writer.put(ElderCareRecord, elderCareRow({ careNo: 2, residentNo: 1, fromDate: '2023-01-01', toDate: '2024-12-31', statusCode: '03' }));
      writer.put(AssistanceCaseRecord, assistanceCaseRow());
      writer.put(AssistanceCaseRecord, assistanceCaseRow({ caseNo: 'JZ2023000002', fromDate: '2023-01-01', toDate: '2024-12-31' }));
      writer.put(DisabilityRecord, disabilityRow({ residentNo: 1 }));
      writer.put(VolunteerRecord, volunteerRow());
      writer.put(FuneralRecordRecord, funeralRow());
      writer.put(ResidentLinkRecord, residentLinkRow());
    },
  });
});
afterAll(() => subgraph.close());

const PROFILE = `marriage { certificateNo spouses { id } } marriages { certificateNo } welfare {
  elderCare(activeOn: "2026-06-30") { careNo visits(from: "2026-05-31") } assistanceCases { caseNo } disability { grade { value } } volunteer { volunteerNo } funeralRecord { date place }
  registerLink { method confidencePercent linkedAt isIdFifteenDigits } }`;

async function residents(selection: string, ...residentNos: number[]): Promise<unknown[]> {
  const { data, errors } = await subgraph.ask<{ _entities: unknown[] }>(query(selection), representations(residentNos));
  expect(errors).toBeUndefined();
  return data?._entities ?? [];
}

function query(selection: string): string {
  return `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { ${selection} } } }`;
}

function representations(residentNos: readonly number[]): Record<string, unknown> {
  return { representations: residentNos.map((residentNo) => ({ __typename: 'Resident', residentNo })) };
}

describe('what civil affairs adds to a resident', () => {
  it('is the marriage that lasts, or else the last one, or none', async () => {
    expect(await residents('marriage { certificateNo }', 1, 2, 3)).toEqual([
      { marriage: { certificateNo: 'J990101-2022-000004' } }, { marriage: { certificateNo: 'J990101-2014-000001' } }, { marriage: null },
    ]);
  });

  it.each([
    ['', ['J990101-2022-000004', 'J990101-2014-000001']],
    ['(from: "2010-01-02")', ['J990101-2022-000004']],
    ['(changedFrom: "2020-02-02")', ['J990101-2022-000004', 'J990101-2014-000001']],
    ['(changedFrom: "2020-02-03")', ['J990101-2022-000004']],
    ['(from: "2022-02-23")', []],
  ])('are his marriages%s, newest first', async (args, expected) => {
    expect(await residents(`marriages${args} { certificateNo }`, 1)).toEqual([{ marriages: expected.map((certificateNo) => ({ certificateNo })) }]);
  });

  it.each([['', 1], ['(activeOn: "2024-06-01")', 2], ['(activeOn: "2026-06-30")', 1]])('is his care service%s', async (args, careNo) => {
    expect(await residents(`welfare { elderCare${args} { careNo } }`, 1)).toEqual([{ welfare: { elderCare: { careNo } } }]);
  });

  it('is no care service on a day on which he had none', async () => {
    expect(await residents('welfare { elderCare(activeOn: "2025-01-05") { careNo } }', 1)).toEqual([{ welfare: { elderCare: null } }]);
  });

  it.each([['', ['JZ2025000001', 'JZ2023000002']], ['(activeOn: "2024-12-31")', ['JZ2023000002']], ['(activeOn: "2025-01-15")', []]])('are the cases of assistance%s that count him', async (args, expected) => {
    expect(await residents(`welfare { assistanceCases${args} { caseNo } }`, 1)).toEqual([{ welfare: { assistanceCases: expected.map((caseNo) => ({ caseNo })) } }]);
  });

  it.each([['', { grade: { value: 'GRADE_2' } }], ['(validOn: "2031-01-01")', null]])('is his disability certificate%s', async (args, disability) => {
    expect(await residents(`welfare { disability${args} { grade { value } } }`, 1)).toEqual([{ welfare: { disability } }]);
  });

  it('is how the register knows him', async () => {
    expect(await residents('welfare { registerLink { method confidencePercent linkedAt isIdFifteenDigits } }', 1)).toEqual([
      { welfare: { registerLink: { method: 'CITIZEN_ID_15', confidencePercent: 95, linkedAt: '2026-06-29T18:00:00Z', isIdFifteenDigits: true } } },
    ]);
  });

  it('is his funeral', async () => {
    expect(await residents('welfare { funeralRecord { date place } }', 8, 1)).toEqual([{ welfare: { funeralRecord: { date: '2026-03-08', place: '第一殡仪馆' } } }, { welfare: { funeralRecord: null } }]);
  });

  it('costs one statement a table, for one resident and for two hundred', async () => {
    const many = Array.from({ length: 200 }, (_, place) => place + 1);
    for (const residentNos of [[1], many]) {
      const statements = await subgraph.statementsOf(query(PROFILE), representations(residentNos));
      const tables = statements.map(({ text }) => / FROM "(\w+)"/.exec(text)?.[1]).sort();
      expect(tables).toEqual(['bzjl', 'cjrz', 'hydj', 'jmglb', 'shjz', 'ylfw', 'zyz']);
    }
  });

  it('costs nothing where nothing is asked of the register', async () => {
    expect(await subgraph.statementsOf(query('id welfare { __typename }'), representations([1, 2]))).toEqual([]);
  });
});
