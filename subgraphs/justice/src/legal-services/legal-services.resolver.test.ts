import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { DisputePartyRecord } from '../dispute-party/dispute-party.record.js';
import { DisputeRecord } from '../dispute/dispute.record.js';
import { LegalAidRecord } from '../legal-aid/legal-aid.record.js';
import { disputeRow, legalAidRow, partyRow } from '../sample-rows.js';
import { justice } from '../subgraph.js';

const OLD = disputeRow({ caseNo: 'TJ2024000001', date: '2024-01-01', stageCode: '06' });
const NEW = disputeRow({ caseNo: 'TJ2026000001', date: '2026-01-01' });

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(justice, {
    rows: (writer) => {
      for (const dispute of [OLD, NEW]) writer.put(DisputeRecord, dispute);
      for (const party of [partyRow(OLD, 1, { residentNo: 1 }), partyRow(NEW, 1, { residentNo: 1 }), partyRow(NEW, 2, { residentNo: 2 }), partyRow(NEW, 3, { residentNo: 1 })]) writer.put(DisputePartyRecord, party);
      writer.put(LegalAidRecord, legalAidRow({ aidNo: 'FY2025000001', appliedDate: '2025-01-01' }));
      writer.put(LegalAidRecord, legalAidRow({ aidNo: 'FY2026000001', appliedDate: '2026-01-01' }));
    },
  });
});

afterAll(() => subgraph.close());

const PROFILE = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident {
  id legalServices { disputes { caseNo parties { role { value } } } open: disputes(isOpen: true) { caseNo } closed: disputes(isOpen: false) { caseNo } legalAids { aidNo } }
} } }`;

function tableOf({ text }: { readonly text: string }): string | undefined {
  return /FROM "(\w+)"/.exec(text)?.[1];
}

function residents(count: number): { readonly __typename: 'Resident'; readonly residentNo: number }[] {
  return Array.from({ length: count }, (_none, place) => ({ __typename: 'Resident', residentNo: place + 1 }));
}

test('a resident\'s profile shows what is in dispute and which legal aid he has, newest first and each once', async () => {
  const { data, errors } = await subgraph.ask<{ _entities: unknown[] }>(PROFILE, { representations: residents(3) });
  expect(errors).toBeUndefined();
  expect(data?._entities).toMatchObject([
    {
      legalServices: {
        disputes: [{ caseNo: NEW.caseNo }, { caseNo: OLD.caseNo }], open: [{ caseNo: NEW.caseNo }], closed: [{ caseNo: OLD.caseNo }], legalAids: [{ aidNo: 'FY2026000001' }, { aidNo: 'FY2025000001' }],
      },
    },
    { legalServices: { disputes: [{ caseNo: NEW.caseNo }], legalAids: [] } },
    { legalServices: { disputes: [], open: [], closed: [], legalAids: [] } },
  ]);
});

test.each([1, 200])('the profiles of %i residents take one statement a table', async (count) => {
  const statements = await subgraph.statementsOf(PROFILE.replace('parties { role { value } }', ''), { representations: residents(count) });
  expect(statements.map(tableOf).sort()).toEqual(['flyz', 'jfdsr', 'mdjf']);
});

test('who the other parties are is one statement more, for two hundred residents too', async () => {
  const statements = await subgraph.statementsOf(PROFILE, { representations: residents(200) });
  expect(statements.map(tableOf).sort()).toEqual(['flyz', 'jfdsr', 'jfdsr', 'mdjf']);
});

test('a resident whose legal services are not asked for costs no statement', async () => {
  expect(await subgraph.statementsOf('query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { id } } }', { representations: residents(5) })).toEqual([]);
});
