import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, testCaller, testCaseTeam, testChildOfficer, testResident, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { adoptionRow, OTHER_GRID } from '../test-rows.js';
import { AdoptionRecord } from './adoption.record.js';

const TEAM = testChildOfficer('SY9901010010010001', 'SY9901010020010001');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(AdoptionRecord, adoptionRow());
      writer.put(AdoptionRecord, adoptionRow({ certificateNo: 'SY9901010020010001', residentNo: 12, adopterNos: [5], gridCode: OTHER_GRID, kindCode: '04', registeredDate: '2024-12-01' }));
    },
  });
});
afterAll(() => subgraph.close());

describe('adoptions', () => {
  it('are found by number, with child and adopters', async () => {
    const { data } = await subgraph.ask('{ adoption(certificateNo: "SY9901010010010001") { kind { value } registeredDate child { id } adopters { id } } }', {}, TEAM);
    expect(data?.adoption).toEqual({
      kind: { value: 'ORPHAN' }, registeredDate: '2019-03-04', child: { id: sealId('resident', 7) }, adopters: [{ id: sealId('resident', 1) }, { id: sealId('resident', 2) }],
    });
  });

  it.each([
    ['{}', ['SY9901010010010001', 'SY9901010020010001']],
    ['{ kind: WELFARE_HOME }', ['SY9901010020010001']],
    ['{ registeredUpTo: "2020-01-01" }', ['SY9901010010010001']],
    ['{ gridCodePrefix: "990101002001" }', ['SY9901010020010001']],
  ])('narrow by %s', async (filter, expected) => {
    const { data } = await subgraph.ask<{ adoptions: { nodes: { certificateNo: string }[] } }>(`{ adoptions(filter: ${filter}) { nodes { certificateNo } } }`, {}, TEAM);
    expect(data?.adoptions.nodes.map(({ certificateNo }) => certificateNo)).toEqual(expected);
  });

  it.each([['990101', 2], ['990101002', 1], ['990101002001', null], ['990101002001001', null]])('below %s are counted as %s: nothing smaller than a street is', async (prefix, totalCount) => {
    const { data } = await subgraph.ask<{ adoptions: object }>(`{ adoptions(filter: { gridCodePrefix: "${prefix}" }) { totalCount } }`, {}, TEAM);
    expect(data?.adoptions).toEqual({ totalCount });
  });

  it.each([
    ['the team of another', testChildOfficer('SY9901010020010001'), ['SY9901010020010001']],
    ['a team of another purpose', testCaseTeam('SY9901010010010001'), []],
    ['a clerk with the whole district', testCaller({ cases: ['SY9901010010010001'] }), []],
    ['the parents', testResident(1, 7), []],
  ])('are for %s as if they were not there, but for their own', async (_who, caller, expected) => {
    expect(await subgraph.ask('{ adoption(certificateNo: "SY9901010010010001") { registeredDate } adoptions { totalCount nodes { certificateNo } } }', {}, caller)).toEqual({
      data: { adoption: null, adoptions: { totalCount: expected.length, nodes: expected.map((certificateNo) => ({ certificateNo })) } },
    });
  });
});
