import { collectDistrict, DEFAULT_DISTRICT, streamDistrict, type Dispute, type District } from '@linli/synthetic-district';
import { openTestSubgraph, testCaseTeam, type TestSubgraph } from '@linli/test-kit';
import { justice } from '../subgraph.js';

const OPTIONS = { ...DEFAULT_DISTRICT, residents: 8_000 };

type Caller = ReturnType<typeof testCaseTeam>;

let truth: District;
let subgraph: TestSubgraph;

beforeAll(async () => {
  truth = collectDistrict(OPTIONS);
  subgraph = await openTestSubgraph(justice, { neighbourhoods: streamDistrict(OPTIONS) });
});

afterAll(() => subgraph.close());

interface Listed {
  readonly nodes: readonly Record<string, unknown>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The numbers of a whole list, page after page. */
async function listAll(list: string, key: string, caller?: Caller): Promise<unknown[]> {
  const found: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await readPage(`query ($after: String) { list: ${list}(first: 200, after: $after) { nodes { ${key} } pageInfo { hasNextPage endCursor } } }`, after, caller);
    found.push(...page.nodes.map((node) => node[key]));
    if (!page.pageInfo.hasNextPage) return found.sort();
    after = page.pageInfo.endCursor;
  }
}

async function readPage(query: string, after: string | null, caller?: Caller): Promise<Listed> {
  const { data, errors } = await subgraph.ask<{ list: Listed }>(query, { after }, caller);
  if (!data) throw new Error(`expected a page, but got ${String(errors?.[0]?.message)}`);
  return data.list;
}

test('the register holds every committee, mediator, dispute and application of the district', async () => {
  expect(truth.disputes.length).toBeGreaterThan(0);
  expect(await listAll('mediationCommittees', 'committeeNo')).toEqual(truth.mediationCommittees.map(({ committeeNo }) => committeeNo).sort());
  expect(await listAll('mediators', 'mediatorNo')).toEqual(truth.mediators.map(({ mediatorNo }) => mediatorNo).sort());
  expect(await listAll('disputes', 'caseNo')).toEqual(truth.disputes.map(({ caseNo }) => caseNo).sort());
  expect(await listAll('legalAids', 'aidNo')).toEqual(truth.legalAids.map(({ aidNo }) => aidNo).sort());
});

test('every dispute is answered as it truly is, its parties in order', async () => {
  for (const dispute of truth.disputes) {
    const { data } = await subgraph.ask<{ dispute: unknown }>(
      `query ($caseNo: String!) { dispute(caseNo: $caseNo) {
        kind { value } scale { value } date stage { value } deadlineDate headcount method agreementDate agreementNo isSuccessful isKept reviewNote judicialConfirmationDueDate judicialConfirmationDate summary
        parties { role { value } organisation { organisationCode } } mediator { mediatorNo } committee { committeeNo } address { addressCode } grid { gridCode }
      } }`,
      { caseNo: dispute.caseNo },
    );
    expect(data?.dispute).toEqual(asAnswered(dispute));
  }
});

function asAnswered(dispute: Dispute): unknown {
  const { kind, scale, stage, parties, mediatorNo, committeeNo, addressCode, gridCode, caseNo: _caseNo, ...facts } = dispute;
  return {
    ...facts, kind: { value: kind }, scale: { value: scale }, stage: { value: stage },
    parties: parties.map(({ role, organisationCode }) => ({ role: { value: role }, organisation: organisationCode && { organisationCode } })),
    mediator: mediatorNo && { mediatorNo }, committee: { committeeNo }, address: addressCode && { addressCode }, grid: { gridCode },
  };
}

test('every resident finds exactly the disputes that he is a party of', async () => {
  const partyNos = [...new Set(truth.disputes.flatMap(({ parties }) => parties.flatMap(({ residentNo }) => residentNo ?? [])))];
  const { data } = await subgraph.ask<{ _entities: { legalServices: { disputes: { caseNo: string }[] } }[] }>(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { legalServices { disputes { caseNo } } } } }',
    { representations: partyNos.map((residentNo) => ({ __typename: 'Resident', residentNo })) },
  );
  const expected = partyNos.map((residentNo) => truth.disputes.filter(({ parties }) => parties.some((party) => party.residentNo === residentNo)).map(({ caseNo }) => caseNo).sort());
  expect(data?._entities.map(({ legalServices }) => legalServices.disputes.map(({ caseNo }) => caseNo).sort())).toEqual(expected);
});

test('earlier disputes are those of an earlier day at the same address or with the same resident', async () => {
  const { data } = await subgraph.ask<{ disputes: { nodes: { caseNo: string; earlierDisputes: { caseNo: string }[] }[] } }>('{ disputes(first: 200) { nodes { caseNo earlierDisputes { caseNo } } } }');
  let found = 0;
  for (const { caseNo, earlierDisputes } of data?.disputes.nodes ?? []) {
    const later = truth.disputes.find((dispute) => dispute.caseNo === caseNo);
    const isEarlier = (dispute: Dispute): boolean => later !== undefined && dispute.date < later.date && (isSameAddress(dispute, later) || hasSameResident(dispute, later));
    expect(earlierDisputes.map((dispute) => dispute.caseNo).sort()).toEqual(truth.disputes.filter(isEarlier).map((dispute) => dispute.caseNo).sort());
    found += earlierDisputes.length;
  }
  expect(found).toBeGreaterThan(0);
});

function isSameAddress(one: Dispute, other: Dispute): boolean {
  return one.addressCode !== null && one.addressCode === other.addressCode;
}

function hasSameResident(one: Dispute, other: Dispute): boolean {
  return one.parties.some(({ residentNo }) => residentNo !== null && other.parties.some((party) => party.residentNo === residentNo));
}

test('the share of agreements kept is that of the agreements made', async () => {
  // Half a year before the district's day.
  const agreedUpTo = '2025-12-30';
  const { data } = await subgraph.ask<{ mediationOutcomes: { kind: { value: string } }[] }>(
    'query ($on: Date!, $agreedUpTo: Date) { mediationOutcomes(on: $on, agreedUpTo: $agreedUpTo) { kind { value } agreementCount checkedCount keptCount } }', { on: OPTIONS.today, agreedUpTo },
  );
  const agreed = truth.disputes.filter(({ agreementDate }) => agreementDate !== null && agreementDate <= agreedUpTo);
  expect(agreed.length).toBeGreaterThan(0);
  expect(data?.mediationOutcomes).toHaveLength(new Set(agreed.map(({ kind }) => kind)).size);
  for (const outcome of data?.mediationOutcomes ?? []) {
    const same = agreed.filter(({ kind }) => kind === outcome.kind.value);
    expect(outcome).toMatchObject({ agreementCount: same.length, checkedCount: same.filter(({ isKept }) => isKept !== null).length, keptCount: same.filter(({ isKept }) => isKept).length });
  }
});

/** Whoever is in the team of every sealed file. */
function teamOfAll(): Caller {
  const { correctionCases, releasedHelps, rehabPlans, youthSupports } = truth;
  return testCaseTeam(...correctionCases.map(({ caseNo }) => caseNo), ...releasedHelps.map(({ helpNo }) => helpNo), ...rehabPlans.map(({ planNo }) => planNo), ...youthSupports.map(({ caseNo }) => caseNo));
}

test('sealed files are there for their own queries: the discharged and the expired in no list', async () => {
  const { today } = OPTIONS;
  expect(truth.correctionCases.length).toBeGreaterThan(0);
  expect(await listAll('correctionCases', 'caseNo', teamOfAll())).toEqual(truth.correctionCases.filter(({ dischargedDate }) => dischargedDate === null).map(({ caseNo }) => caseNo).sort());
  expect(await listAll('releasedHelps', 'helpNo', teamOfAll())).toEqual(truth.releasedHelps.map(({ helpNo }) => helpNo).sort());
  expect(await listAll('rehabPlans', 'planNo', teamOfAll())).toEqual(truth.rehabPlans.filter(({ endsDate }) => endsDate >= today).map(({ planNo }) => planNo).sort());
  for (const { caseNo, openedDate, closedDate } of truth.youthSupports) {
    expect(await subgraph.ask('query ($caseNo: String!) { youthSupport(caseNo: $caseNo) { openedDate closedDate } }', { caseNo }, teamOfAll())).toEqual({ data: { youthSupport: { openedDate, closedDate } } });
  }
});

test('a correction file has its group, its check-ins and its helps', async () => {
  for (const { caseNo, groupMembers, checkIns, helps } of truth.correctionCases.filter(({ dischargedDate }) => dischargedDate === null)) {
    const { data } = await subgraph.ask<{ correctionCase: { groupMembers: { role: string }[]; checkIns: unknown[]; helps: { date: string; kind: string }[] } }>(
      'query ($caseNo: String!) { correctionCase(caseNo: $caseNo) { groupMembers { role } checkIns { dueDate doneDate } helps { date kind } } }',
      { caseNo },
      teamOfAll(),
    );
    expect(data?.correctionCase.groupMembers).toEqual(groupMembers.map(({ role }) => ({ role })));
    expect(data?.correctionCase.checkIns).toEqual([...checkIns].reverse());
    expect(data?.correctionCase.helps.map(({ date, kind }) => `${date} ${kind}`).sort()).toEqual(helps.map(({ date, kind }) => `${date} ${kind}`).sort());
  }
});
