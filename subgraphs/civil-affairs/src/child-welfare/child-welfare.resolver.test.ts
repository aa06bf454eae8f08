import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, testCaller, testChildOfficer, testResident, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { childWelfareRow, OTHER_GRID } from '../test-rows.js';
import { ChildWelfareRecord } from './child-welfare.record.js';

const OFFICER = testChildOfficer();

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(ChildWelfareRecord, childWelfareRow());
      writer.put(ChildWelfareRecord, childWelfareRow({ fileNo: 2, residentNo: 12, gridCode: OTHER_GRID, kindCode: '02', guardianNo: null, actualCarerNo: null, isFatherAway: false, school: null, openedDate: '2026-01-05', lastCareVisitDate: null }));
    },
  });
});
afterAll(() => subgraph.close());

describe('files of child welfare', () => {
  it('say who cares for the child, and whether the parents are away', async () => {
    const { data } = await subgraph.ask('{ childWelfare(fileNo: 1) { kind { value } resident { id } guardian { id } actualCarer { id } isFatherAway isMotherAway school helpPlan lastCareVisitDate } }', {}, OFFICER);
    expect(data?.childWelfare).toEqual({
      kind: { value: 'LEFT_BEHIND' }, resident: { id: sealId('resident', 7) }, guardian: { id: sealId('resident', 1) }, actualCarer: { id: sealId('resident', 3) }, isFatherAway: true, isMotherAway: true,
      school: '邻里小学', helpPlan: '每月探视', lastCareVisitDate: '2026-05-20',
    });
  });

  it('have no guardian and no carer where the register names none', async () => {
    const { data } = await subgraph.ask('{ childWelfare(fileNo: 2) { guardian { id } actualCarer { id } school } }', {}, OFFICER);
    expect(data?.childWelfare).toEqual({ guardian: null, actualCarer: null, school: null });
  });

  it.each([
    ['{}', [1, 2]],
    ['{ kind: LEFT_BEHIND }', [1]],
    ['{ areBothParentsAway: true }', [1]],
    ['{ areBothParentsAway: false }', [2]],
    ['{ notVisitedSince: "2026-05-20" }', [2]],
    ['{ notVisitedSince: "2026-05-21" }', [1, 2]],
    ['{ openedFrom: "2026-01-01", gridCodePrefix: "990101002" }', [2]],
  ])('narrow by %s', async (filter, expected) => {
    const { data } = await subgraph.ask<{ childWelfares: { nodes: { fileNo: number }[] } }>(`{ childWelfares(filter: ${filter}) { nodes { fileNo } } }`, {}, OFFICER);
    expect(data?.childWelfares.nodes.map(({ fileNo }) => fileNo)).toEqual(expected);
  });

  it.each([['990101001', 1], ['990101001001', null]])('below %s are counted as %s: nothing smaller than a street is', async (prefix, totalCount) => {
    const { data } = await subgraph.ask<{ childWelfares: object }>(`{ childWelfares(filter: { gridCodePrefix: "${prefix}" }) { totalCount } }`, {}, OFFICER);
    expect(data?.childWelfares).toEqual({ totalCount });
  });

  it.each([
    ['an officer of another street', { ...OFFICER, jurisdiction: '990101002' }, [2]],
    ['an officer for another purpose', { ...OFFICER, purpose: 'ONE_STOP' as const }, []],
    ['somebody else for the same purpose', { ...OFFICER, roles: ['hall-clerk'] }, []],
    ['a purpose that does not reach S4', { ...OFFICER, highestLevel: 'S3' as const }, []],
    ['a clerk with the whole district', testCaller(), []],
    ['the guardian', testResident(1, 11), []],
  ])('are for %s as if they were not there, but for his own', async (_who, caller, expected) => {
    expect(await subgraph.ask('{ childWelfare(fileNo: 1) { school } childWelfares { totalCount nodes { fileNo } } }', {}, caller)).toEqual({
      data: { childWelfare: null, childWelfares: { totalCount: expected.length, nodes: expected.map((fileNo) => ({ fileNo })) } },
    });
  });
});
