import { openTestSubgraph, testCaller, testCaseTeam, type TestSubgraph } from '@linli/test-kit';
import { CorrectionCheckInRecord } from '../correction-check-in/correction-check-in.record.js';
import { CorrectionGroupMemberRecord } from '../correction-group-member/correction-group-member.record.js';
import { CorrectionHelpRecord } from '../correction-help/correction-help.record.js';
import { correctionCaseRow, GRID, STAMP } from '../sample-rows.js';
import { justice } from '../subgraph.js';
import { CorrectionCaseRecord } from './correction-case.record.js';

const ENDING = correctionCaseRow({ caseNo: 'JZ2025000001', toDate: '2026-07-20' });
const LONG = correctionCaseRow({ caseNo: 'JZ2026000002', residentNo: 2, fromDate: '2026-03-01', toDate: '2028-02-28', kindCode: '03' });
const DISCHARGED = correctionCaseRow({ caseNo: 'JZ2024000003', residentNo: 3, toDate: '2026-07-01', dischargedDate: '2026-06-01' });

const TEAM = testCaseTeam(ENDING.caseNo, LONG.caseNo, DISCHARGED.caseNo, 'JZ1');

let subgraph: TestSubgraph;

beforeAll(async () => {
  const file = { caseNo: ENDING.caseNo, gridCode: GRID, ...STAMP };
  subgraph = await openTestSubgraph(justice, {
    rows: (writer) => {
      for (const row of [ENDING, LONG, DISCHARGED]) writer.put(CorrectionCaseRecord, row);
      writer.put(CorrectionGroupMemberRecord, { ...file, memberNo: 'JZ2025000001-001', role: '司法所工作人员', residentNo: null });
      writer.put(CorrectionGroupMemberRecord, { ...file, memberNo: 'JZ2025000001-002', role: '家庭成员', residentNo: 9 });
      writer.put(CorrectionCheckInRecord, { ...file, checkInNo: 'JZ2025000001-001', dueDate: '2026-05-01', doneDate: '2026-05-01' });
      writer.put(CorrectionCheckInRecord, { ...file, checkInNo: 'JZ2025000001-002', dueDate: '2026-06-01', doneDate: null });
      writer.put(CorrectionHelpRecord, { ...file, helpNo: 'JZ2025000001-001', date: '2025-02-01', kind: '职业培训' });
      writer.put(CorrectionHelpRecord, { ...file, helpNo: 'JZ2025000001-002', date: '2025-06-01', kind: '临时救助' });
    },
  });
});

afterAll(() => subgraph.close());

const CASE = `query ($caseNo: String!) { correctionCase(caseNo: $caseNo) {
  caseNo kind { value } fromDate toDate reportedDate dischargedDate resident { id } groupMembers { role resident { id } } checkIns { dueDate doneDate } helps { date kind }
} }`;

test('the case team finds a file by its number, with group, check-ins and helps', async () => {
  const { data, errors } = await subgraph.ask(CASE, { caseNo: ENDING.caseNo }, TEAM);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    correctionCase: {
      caseNo: ENDING.caseNo, kind: { value: 'PROBATION' }, fromDate: '2025-01-01', toDate: '2026-07-20', reportedDate: '2025-01-05', dischargedDate: null, resident: { id: expect.any(String) as string },
      groupMembers: [{ role: '司法所工作人员', resident: null }, { role: '家庭成员', resident: { id: expect.any(String) as string } }],
      checkIns: [{ dueDate: '2026-06-01', doneDate: null }, { dueDate: '2026-05-01', doneDate: '2026-05-01' }],
      helps: [{ date: '2025-06-01', kind: '临时救助' }, { date: '2025-02-01', kind: '职业培训' }],
    },
  });
});

test('a discharged file is null for its team too, as is a number that nobody has', async () => {
  expect(await subgraph.ask('{ discharged: correctionCase(caseNo: "JZ2024000003") { caseNo } none: correctionCase(caseNo: "JZ1") { caseNo } }', {}, TEAM)).toEqual({ data: { discharged: null, none: null } });
});

test('a file is there up to the day before the discharge', async () => {
  const earlier = await openTestSubgraph(justice, { today: '2026-05-31', rows: (writer) => writer.put(CorrectionCaseRecord, DISCHARGED) });
  const onTheDay = await openTestSubgraph(justice, { today: '2026-06-01', rows: (writer) => writer.put(CorrectionCaseRecord, DISCHARGED) });
  const seen = await Promise.all([earlier, onTheDay].map((each) => each.ask('{ correctionCase(caseNo: "JZ2024000003") { dischargedDate } }', {}, TEAM)));
  await Promise.all([earlier.close(), onTheDay.close()]);
  expect(seen).toEqual([{ data: { correctionCase: { dischargedDate: '2026-06-01' } } }, { data: { correctionCase: null } }]);
});

test.each([
  ['a colleague of another team', testCaseTeam(LONG.caseNo)],
  ['the team, for another purpose', testCaller({ cases: [ENDING.caseNo], purpose: 'MEDIATION', highestLevel: 'S2' })],
  ['a clerk with the whole district', testCaller()],
])('nothing betrays a file to %s: neither by its number nor in lists nor in counts', async (_who, caller) => {
  const query = `{ correctionCase(caseNo: "${ENDING.caseNo}") { caseNo groupMembers { role } } correctionCases(filter: { endsBefore: "2026-08-01" }) { totalCount nodes { caseNo } } }`;
  expect(await subgraph.ask(query, {}, caller)).toEqual({ data: { correctionCase: null, correctionCases: { totalCount: 0, nodes: [] } } });
});

test.each([
  ['those not discharged, the soonest to end first', {}, [ENDING, LONG]],
  ['a term that ends before a day', { endsBefore: '2026-07-30' }, [ENDING]],
  ['nothing, on the last day of a term', { endsBefore: '2026-07-20' }, []],
  ['a term that runs on a day', { activeOn: '2026-02-01' }, [ENDING]],
  ['the first day of a term', { activeOn: '2026-03-01' }, [ENDING, LONG]],
  ['an overdue check-in', { checkInOverdueOn: '2026-06-02' }, [ENDING]],
  ['no check-in on the day that it is due', { checkInOverdueOn: '2026-06-01' }, []],
])('a list is narrowed to %s', async (_what, filter, expected) => {
  const { data, errors } = await subgraph.ask<{ correctionCases: { nodes: { caseNo: string }[] } }>('query ($filter: CorrectionCaseFilter) { correctionCases(filter: $filter) { nodes { caseNo } } }', { filter }, TEAM);
  expect(errors).toBeUndefined();
  expect(data?.correctionCases.nodes.map(({ caseNo }) => caseNo)).toEqual(expected.map(({ caseNo }) => caseNo));
});

test('a page of files takes one statement a table', async () => {
  const statements = await subgraph.statementsOf('{ correctionCases { nodes { groupMembers { role } checkIns { dueDate } helps { kind } resident { id } } } }', {}, TEAM);
  // The file's own rows look at the file for its discharge.
  expect(statements.map(({ text }) => /FROM "(\w+)" t\b/.exec(text)?.[1]).sort()).toEqual(['jzbd', 'jzbf', 'jzxz', 'sqjz']);
});

test('a sealed file cannot be asked for as an entity', async () => {
  const { errors } = await subgraph.ask('{ _entities(representations: []) { ... on CorrectionCase { caseNo } } }');
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});
