import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, testHealthWorker, testResident, type TestSubgraph } from '@linli/test-kit';
import { health } from '../index.js';
import { severeMentalFollowUpRow } from '../test-rows.js';
import { SevereMentalFollowUpRecord } from './severe-mental-follow-up.record.js';

const NURSE = testHealthWorker();

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, {
    rows: (writer) => {
      writer.put(SevereMentalFollowUpRecord, severeMentalFollowUpRow({ followUpNo: 1, residentNo: 1, nextDueDate: '2026-08-10' }));
      writer.put(SevereMentalFollowUpRecord, severeMentalFollowUpRow({ followUpNo: 2, residentNo: 3, nextDueDate: '2026-06-10', guardianResidentNo: null, riskLevel: 2, gridCode: '990101002001001' }));
    },
  });
});
afterAll(() => department.close());

test('a sealed follow-up is found by its own number, with the guardian', async () => {
  expect(await department.ask('{ one: severeMentalFollowUp(followUpNo: 1) { riskLevel lastFollowUpDate nextDueDate resident { id } guardian { id } } alone: severeMentalFollowUp(followUpNo: 2) { guardian { id } } missing: severeMentalFollowUp(followUpNo: 9) { riskLevel } }', {}, NURSE)).toEqual({
    data: { one: { riskLevel: 0, lastFollowUpDate: '2026-05-10', nextDueDate: '2026-08-10', resident: { id: sealId('resident', 1) }, guardian: { id: sealId('resident', 2) } }, alone: { guardian: null }, missing: null },
  });
});

test.each([
  ['nothing, the earliest due first', '{}', [2, 1]],
  ['what is due by a day', '{ dueBy: "2026-06-10" }', [2]],
  ['the street', '{ gridCodePrefix: "990101001" }', [1]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ severeMentalFollowUps(filter: ${filter}) { nodes { followUpNo } totalCount } }`, {}, NURSE);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ severeMentalFollowUps: { nodes: expected.map((followUpNo) => ({ followUpNo })), totalCount: expected.length } });
});

test.each([['990101', 2], ['990101001', 1], ['990101001001', null], ['990101001001001', null]])('below %s are counted as %s: nothing smaller than a street is', async (prefix, totalCount) => {
  const { data } = await department.ask(`{ severeMentalFollowUps(filter: { gridCodePrefix: "${prefix}" }) { totalCount } }`, {}, NURSE);
  expect(data).toEqual({ severeMentalFollowUps: { totalCount } });
});

test('there is no list by level', async () => {
  const { errors } = await department.ask('{ severeMentalFollowUps(filter: { riskLevel: 2 }) { totalCount } }');
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test.each([
  ['health staff for another purpose', { ...NURSE, purpose: 'BIRTH_SUPPORT' as const }],
  ['the purpose in another department', { ...NURSE, department: 'community' }],
  ['a purpose that does not reach S4', { ...NURSE, highestLevel: 'S3' as const }],
  ['health staff of another district', { ...NURSE, jurisdiction: '110105' }],
  ['whom it is about', testResident(1)],
])('for %s a sealed follow-up is as if it were not there', async (_who, caller) => {
  expect(await department.ask('{ severeMentalFollowUp(followUpNo: 1) { riskLevel } severeMentalFollowUps { nodes { followUpNo } totalCount } }', {}, caller)).toEqual({
    data: { severeMentalFollowUp: null, severeMentalFollowUps: { nodes: [], totalCount: 0 } },
  });
});

test('health staff of a street see the follow-ups of that street', async () => {
  expect(await department.ask('{ one: severeMentalFollowUp(followUpNo: 1) { riskLevel } other: severeMentalFollowUp(followUpNo: 2) { riskLevel } severeMentalFollowUps { totalCount } }', {}, { ...NURSE, jurisdiction: '990101001' })).toEqual({
    data: { one: { riskLevel: 0 }, other: null, severeMentalFollowUps: { totalCount: 1 } },
  });
});
