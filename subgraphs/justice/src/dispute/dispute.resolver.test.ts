import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, testCaller, testResident, type TestSubgraph } from '@linli/test-kit';
import { DisputePartyRecord } from '../dispute-party/dispute-party.record.js';
import { MediationCommitteeRecord } from '../mediation-committee/mediation-committee.record.js';
import { MediatorRecord } from '../mediator/mediator.record.js';
import { ADDRESS, committeeRow, disputeRow, GRID, mediatorRow, ORGANISATION, OTHER_GRID, partyRow } from '../sample-rows.js';
import { justice } from '../subgraph.js';
import { DisputeRecord } from './dispute.record.js';

const LEAK = disputeRow({
  caseNo: 'TJ2026000010', date: '2026-05-10', addressCode: ADDRESS, mediatorNo: 7, agreementDate: '2026-06-01', agreementNo: 'XY2026000010', isSuccessful: true, stageCode: '05', judicialConfirmationDueDate: '2026-07-01',
});
const SAME_ADDRESS = disputeRow({ caseNo: 'TJ2025000003', date: '2025-03-01', addressCode: ADDRESS, stageCode: '06' });
const SAME_RESIDENT = disputeRow({ caseNo: 'TJ2025000004', date: '2025-08-01', gridCode: OTHER_GRID, kindCode: '02', stageCode: '06' });
const SAME_ORGANISATION = disputeRow({ caseNo: 'TJ2025000005', date: '2025-09-01', kindCode: '99', stageCode: '06' });
const SAME_DAY = disputeRow({ caseNo: 'TJ2026000011', date: '2026-05-10', addressCode: ADDRESS });
const CONFIRMED = disputeRow({
  caseNo: 'TJ2026000012', date: '2026-06-02', kindCode: '04', stageCode: '06', deadlineDate: '2026-08-01', agreementDate: '2026-06-03', judicialConfirmationDueDate: '2026-07-03', judicialConfirmationDate: '2026-06-20',
});
const DISPUTES = [LEAK, SAME_ADDRESS, SAME_RESIDENT, SAME_ORGANISATION, SAME_DAY, CONFIRMED];

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(justice, {
    rows: (writer) => {
      writer.put(MediationCommitteeRecord, committeeRow({ committeeNo: 1 }));
      writer.put(MediatorRecord, mediatorRow({ mediatorNo: 7, residentNo: 70 }));
      for (const dispute of DISPUTES) writer.put(DisputeRecord, dispute);
      const parties = [
        partyRow(LEAK, 1, { residentNo: 11 }), partyRow(LEAK, 2, { residentNo: 12 }), partyRow(LEAK, 3, { organisationCode: ORGANISATION }),
        partyRow(SAME_ADDRESS, 1, { residentNo: 21 }), partyRow(SAME_RESIDENT, 1, { residentNo: 12 }), partyRow(SAME_RESIDENT, 2, { residentNo: 22 }),
        partyRow(SAME_ORGANISATION, 1, { residentNo: 23 }), partyRow(SAME_ORGANISATION, 2, { organisationCode: ORGANISATION }), partyRow(SAME_DAY, 1, { residentNo: 11 }),
      ];
      for (const party of parties) writer.put(DisputePartyRecord, party);
    },
  });
});

afterAll(() => subgraph.close());

const CASE = `query ($caseNo: String!) { dispute(caseNo: $caseNo) {
  caseNo kind { value } scale { value } date stage { value } deadlineDate headcount method summary agreementDate agreementNo reviewNote isSuccessful isKept judicialConfirmationDueDate judicialConfirmationDate
  parties { role { value } resident { id } organisation { organisationCode } } mediator { name committee { committeeNo } resident { id } } committee { name }
  address { addressCode } grid { gridCode } earlierDisputes { caseNo }
} }`;

test('a mediator finds all about a dispute by its case number', async () => {
  const { data, errors } = await subgraph.ask<{ dispute: Record<string, unknown> }>(CASE, { caseNo: LEAK.caseNo });
  expect(errors).toBeUndefined();
  expect(data?.dispute).toMatchObject({
    caseNo: 'TJ2026000010', kind: { value: 'NEIGHBOUR' }, scale: { value: 'INDIVIDUAL' }, date: '2026-05-10', stage: { value: 'SUPERVISION' }, deadlineDate: '2026-07-09', summary: '水管漏水',
    agreementDate: '2026-06-01', agreementNo: 'XY2026000010', reviewNote: null, isSuccessful: true, isKept: null, judicialConfirmationDueDate: '2026-07-01', judicialConfirmationDate: null,
    parties: [
      { role: { value: 'APPLICANT' }, resident: { id: expect.stringMatching(/^.{22}$/) as string }, organisation: null },
      { role: { value: 'RESPONDENT' }, organisation: null },
      { role: { value: 'THIRD_PARTY' }, resident: null, organisation: { organisationCode: ORGANISATION } },
    ],
    mediator: { committee: { committeeNo: 1 } }, committee: { name: '东园社区人民调解委员会' }, address: { addressCode: ADDRESS }, grid: { gridCode: GRID },
  });
});

test('earlier disputes are those at the address and of its residents, newest first, but neither those of an organisation nor of the same day', async () => {
  const { data } = await subgraph.ask<{ dispute: { earlierDisputes: { caseNo: string }[] } }>(CASE, { caseNo: LEAK.caseNo });
  expect(data?.dispute.earlierDisputes.map(({ caseNo }) => caseNo)).toEqual([SAME_RESIDENT.caseNo, SAME_ADDRESS.caseNo]);
});

test('a case number that the register does not have is answered null, without an error', async () => {
  expect(await subgraph.ask(CASE, { caseNo: 'TJ1999000001' })).toEqual({ data: { dispute: null } });
});

test.each([
  ['all, newest first', {}, [CONFIRMED, SAME_DAY, LEAK, SAME_ORGANISATION, SAME_RESIDENT, SAME_ADDRESS]],
  ['one grid', { gridCodePrefix: OTHER_GRID }, [SAME_RESIDENT]],
  ['one street', { gridCodePrefix: '990101002' }, [SAME_RESIDENT]],
  ['one kind', { kind: 'TENANCY' }, [CONFIRMED]],
  ['kinds that are in no table', { kind: 'UNMAPPED' }, [SAME_ORGANISATION]],
  ['one stage', { stage: 'SUPERVISION' }, [LEAK]],
  ['a span of days, both inclusive', { from: '2025-08-01', upTo: '2025-09-01' }, [SAME_ORGANISATION, SAME_RESIDENT]],
  ['a deadline', { deadlineBefore: '2026-07-10', isOpen: true }, [SAME_DAY, LEAK]],
  ['the open', { isOpen: true }, [SAME_DAY, LEAK]],
  ['the closed', { isOpen: false }, [CONFIRMED, SAME_ORGANISATION, SAME_RESIDENT, SAME_ADDRESS]],
  ['agreements that the court has still to confirm', { confirmationDueBefore: '2026-07-04' }, [LEAK]],
  ['nothing, on the last day of a deadline', { confirmationDueBefore: '2026-07-01' }, []],
])('a list is narrowed to %s', async (_what, filter, expected) => {
  const { data, errors } = await subgraph.ask<{ disputes: { totalCount: number; nodes: { caseNo: string }[] } }>('query ($filter: DisputeFilter) { disputes(filter: $filter) { totalCount nodes { caseNo } } }', { filter });
  expect(errors).toBeUndefined();
  expect(data?.disputes.nodes.map(({ caseNo }) => caseNo)).toEqual(expected.map(({ caseNo }) => caseNo));
  expect(data?.disputes.totalCount).toBe(expected.length);
});

test.each([
  ['9901', 'GRID_UNKNOWN'],
  ['980101', 'DIVISION_UNKNOWN'],
])('the grid prefix %s is refused as %s', async (gridCodePrefix, code) => {
  const { data, errors } = await subgraph.ask('query ($p: String) { disputes(filter: { gridCodePrefix: $p }) { nodes { caseNo } } }', { p: gridCodePrefix });
  expect(data).toEqual({ disputes: null });
  expect(errors?.[0]?.extensions.code).toBe(code);
});

test('pages follow one another without a gap', async () => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data } = (await subgraph.ask('query ($after: String) { disputes(first: 4, after: $after) { nodes { caseNo } pageInfo { hasNextPage endCursor } } }', { after })) as {
      data: { disputes: { nodes: { caseNo: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    seen.push(...data.disputes.nodes.map(({ caseNo }) => caseNo));
    after = data.disputes.pageInfo.endCursor;
    more = data.disputes.pageInfo.hasNextPage;
  }
  expect(seen).toEqual([CONFIRMED, SAME_DAY, LEAK, SAME_ORGANISATION, SAME_RESIDENT, SAME_ADDRESS].map(({ caseNo }) => caseNo));
});

test('a page of disputes with all their links takes one statement a table, and one for what came earlier', async () => {
  const statements = await subgraph.statementsOf('{ disputes { nodes { parties { role { value } } mediator { name } committee { name } earlierDisputes { caseNo } } } }');
  expect(statements.map(({ text }) => /FROM "(\w+)"/.exec(text)?.[1]).sort()).toEqual(['jfdsr', 'mdjf', 'mdjf', 'tjwyh', 'tjy']);
});

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Grid { disputes(filter: { isOpen: true }) { nodes { caseNo } } }
  ... on Address { disputes(first: 2) { totalCount nodes { caseNo } } }
  ... on Organisation { disputes { totalCount edges { cursor node { caseNo } } } }
  ... on Dispute { date }
} }`;

test('grids, addresses and organisations lead to their disputes', async () => {
  const representations = [
    { __typename: 'Grid', gridCode: GRID }, { __typename: 'Grid', gridCode: OTHER_GRID }, { __typename: 'Address', addressCode: ADDRESS },
    { __typename: 'Organisation', organisationCode: ORGANISATION }, { __typename: 'Dispute', caseNo: LEAK.caseNo }, { __typename: 'Dispute', caseNo: 'TJ1999000001' },
  ];
  const { data, errors } = await subgraph.ask<{ _entities: unknown[] }>(ENTITIES, { representations });
  expect(errors).toBeUndefined();
  expect(data?._entities).toMatchObject([
    { disputes: { nodes: [{ caseNo: SAME_DAY.caseNo }, { caseNo: LEAK.caseNo }] } },
    { disputes: { nodes: [] } },
    { disputes: { totalCount: 3, nodes: [{ caseNo: SAME_DAY.caseNo }, { caseNo: LEAK.caseNo }] } },
    { disputes: { totalCount: 2, edges: [{ node: { caseNo: LEAK.caseNo } }, { node: { caseNo: SAME_ORGANISATION.caseNo } }] } },
    { date: '2026-05-10' },
    null,
  ]);
});

test('the disputes of two hundred addresses take one statement', async () => {
  const representations = Array.from({ length: 200 }, (_none, place) => ({ __typename: 'Address', addressCode: `990101001001${String(place).padStart(6, '0')}` }));
  const statements = await subgraph.statementsOf('query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Address { disputes { nodes { caseNo } } } } }', { representations });
  expect(statements).toHaveLength(1);
});

const READ = 'query ($caseNo: String!) { dispute(caseNo: $caseNo) { caseNo parties { resident { id } organisation { organisationCode } } earlierDisputes { caseNo } } }';

test('a party reads his own disputes, himself among the parties, and no earlier ones of others', async () => {
  const self = testResident(12);
  expect(await subgraph.ask(READ, { caseNo: LEAK.caseNo }, self)).toEqual({
    data: { dispute: { caseNo: LEAK.caseNo, parties: [{ resident: { id: sealId('resident', 12) }, organisation: null }], earlierDisputes: [{ caseNo: SAME_RESIDENT.caseNo }] } },
  });
  const { data } = await subgraph.ask<{ disputes: { totalCount: number; nodes: { caseNo: string }[] } }>('{ disputes { totalCount nodes { caseNo } } }', {}, self);
  expect(data?.disputes).toEqual({ totalCount: 2, nodes: [{ caseNo: LEAK.caseNo }, { caseNo: SAME_RESIDENT.caseNo }] });
});

test('a dispute of another street is refused by its number, and left out of lists, counts and outcomes', async () => {
  const street = testCaller({ jurisdiction: '990101002' });
  const { data, errors } = await subgraph.ask(READ, { caseNo: LEAK.caseNo }, street);
  expect(data).toEqual({ dispute: null });
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['dispute'], 'OUTSIDE_JURISDICTION']]);
  expect(JSON.stringify(errors)).not.toContain(LEAK.caseNo);
  expect(await subgraph.ask('{ disputes { totalCount nodes { caseNo } } mediationOutcomes(on: "2027-06-30") { agreementCount } }', {}, street)).toEqual({ data: { disputes: { totalCount: 1, nodes: [{ caseNo: SAME_RESIDENT.caseNo }] }, mediationOutcomes: [] } });
  expect(await subgraph.ask(READ, { caseNo: 'TJ1' }, street)).toEqual({ data: { dispute: null } });
});
