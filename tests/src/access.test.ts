import { createCallerSigner, type Caller } from '@linli/caller-token';
import { chooseExamples, type Persona } from '@linli/gateway';
import { sealId, type StatementEvent } from '@linli/subgraph-kit';
import { PURPOSES, type PurposeCode } from '@linli/vocabulary';
import { channel } from 'node:diagnostics_channel';
import { setTimeout as wait } from 'node:timers/promises';
import { asPersona } from './as-persona.js';
import { openTestDistrict, type Answer, type Asking, type TestDistrict } from './open-test-district.js';

let district: TestDistrict;
let personas: readonly Persona[];
let subjectNo: number;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 4_000, isGuarded: true });
  const examples = chooseExamples(district.truth.options);
  personas = examples.personas;
  subjectNo = examples.subjectNo ?? 0;
});
afterAll(() => district.close());

const as = (key: string, differences: Partial<Asking> = {}): Asking => asPersona(personas, key, differences);

const codesAt = ({ errors = [] }: Answer): string[] => errors.map(({ path = [], extensions }) => `${path.join('.')} ${String(extensions.code)}`).sort();
const RESIDENT = 'query ($id: ResidentId!) { resident(id: $id) { name communityServices { residence { address { text } } } socialSecurity { pension { fenPerMonth } } } }';
const idOf = (residentNo: number): { id: string } => ({ id: sealId('resident', residentNo) });

/** The departments that ran a statement for something. */
async function departmentsReadFor(work: () => Promise<unknown>): Promise<string[]> {
  const seen = new Set<string>();
  // The gateway's own reading of the grants goes on beside it.
  const listen = (message: unknown): void => void seen.add((message as StatementEvent).department);
  channel('linli:statement').subscribe(listen);
  try {
    await work();
  } finally {
    channel('linli:statement').unsubscribe(listen);
  }
  seen.delete('data-sharing');
  return [...seen].sort();
}

describe('one question of three people', () => {
  it('is answered to each as far as his purpose goes, and says of the rest that it was refused', async () => {
    const [clerk, worker, caseworker] = await Promise.all(['hall-clerk', 'grid-worker', 'assistance-caseworker'].map((key) => district.askAs(as(key), RESIDENT, idOf(subjectNo))));
    for (const answer of [clerk, worker, caseworker]) expect(answer?.data?.resident).toMatchObject({ name: expect.any(String) as string });
    expect(codesAt(clerk as Answer)).toEqual(['resident.socialSecurity FORBIDDEN_FIELD']);
    expect(codesAt(worker as Answer)).toEqual(['resident.socialSecurity FORBIDDEN_FIELD']);
    expect(codesAt(caseworker as Answer)).toEqual(['resident.communityServices FORBIDDEN_FIELD']);
    expect(caseworker?.data).toMatchObject({ resident: { socialSecurity: { pension: { fenPerMonth: expect.any(Number) as number } }, communityServices: null } });
    expect(worker?.errors?.[0]?.extensions).toMatchObject({ department: 'human-resources', purpose: 'GRID_VISIT' });
  });

  it('causes no call to a department of which nothing may be read', async () => {
    expect(await departmentsReadFor(() => district.askAs(as('grid-worker'), RESIDENT, idOf(subjectNo)))).toEqual(['community', 'public-security']);
  });

  it('is refused in the department itself to whoever comes by the gateway with scopes that do not carry it', async () => {
    const { subject, department, roles, jurisdiction } = as('grid-worker');
    const caller: Caller = { subject, department, roles, jurisdiction, residentNo: null, wards: [], cases: [], purpose: 'GRID_VISIT', caseNo: '1', scopes: [...PURPOSES.GRID_VISIT.scopes], highestLevel: 'S2' };
    const sign = await createCallerSigner(district.keys.caller.privateKey);
    const humanResources = district.subgraphs.find(({ name }) => name === 'human-resources');
    const query = `{ _entities(representations: [{ __typename: "Resident", residentNo: ${subjectNo} }]) { ... on Resident { socialSecurity { pension { fenPerMonth } } } } }`;
    const answer = await humanResources?.execute({ query, callerToken: await sign(caller, 'human-resources') });
    expect(answer?.data).toBeUndefined();
    expect(answer?.errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN_FIELD')).toBe(true);
    // Replayed at another department, it is nobody's.
    const replayed = await humanResources?.execute({ query, callerToken: await sign(caller, 'community') });
    expect(replayed?.errors?.map(({ extensions }) => extensions.code)).toEqual(['CALLER_NOT_SIGNED']);
  });
});

describe('a jurisdiction', () => {
  it('is kept by key, in lists and in counts', async () => {
    const { residents } = district.truth;
    const worker = as('grid-worker');
    const outside = residents.find(({ gridCode, status }) => status === 'NORMAL' && gridCode !== worker.jurisdiction);
    const answer = await district.askAs(worker, RESIDENT, idOf(outside?.residentNo ?? 0));
    expect(answer.data).toEqual({ resident: null });
    expect(codesAt(answer)).toEqual(['resident OUTSIDE_JURISDICTION']);
    const list = 'query { residents(first: 200) { totalCount nodes { id } } }';
    const { data } = await district.askAs<{ residents: { totalCount: number; nodes: { id: string }[] } }>(worker, list);
    const inside = new Set(residents.filter(({ gridCode }) => gridCode === worker.jurisdiction).map(({ residentNo }) => sealId('resident', residentNo)));
    expect(data?.residents.nodes.length).toBeGreaterThan(10);
    expect(data?.residents.nodes.filter(({ id }) => !inside.has(id))).toEqual([]);
    expect(data?.residents.totalCount).toBeLessThanOrEqual(inside.size);
  });

  it('that is wider than the purpose goes opens nothing, and it is told why: a hall clerk of the whole district visits no grid', async () => {
    const clerk = as('hall-clerk', { purpose: 'GRID_VISIT', caseNo: as('grid-worker').caseNo ?? null });
    const answer = await district.askAs(clerk, RESIDENT, idOf(subjectNo));
    expect(answer.data).toEqual({ resident: null });
    expect(answer.errors).toMatchObject([{ message: 'Query.resident: expected a jurisdiction of one grid, but got one of the district', path: ['resident'], extensions: { code: 'FORBIDDEN_FIELD', department: 'community', purpose: 'GRID_VISIT' } }]);
    expect(await departmentsReadFor(() => district.askAs(clerk, RESIDENT, idOf(subjectNo)))).toEqual([]);
  });

  it('of one grid is the clerk\'s, when a grant says which: then he reads there, as its worker does', async () => {
    const { jurisdiction } = as('grid-worker');
    const grant = { department: 'community', purpose: 'GRID_VISIT', scopes: ['public-security:resident'], jurisdiction, untilAt: '2099-01-01T00:00:00Z', basis: '网格员休假期间代为走访' };
    const { data } = await district.askAs<{ createGrant: { grantNo: string } }>(as('data-office'), 'mutation ($grant: NewGrant!) { createGrant(grant: $grant) { grantNo } }', { grant });
    const clerk = as('hall-clerk', { purpose: 'GRID_VISIT' });
    const outside = district.truth.residents.find(({ gridCode, status }) => status === 'NORMAL' && gridCode !== jurisdiction);
    const name = 'query ($id: ResidentId!) { resident(id: $id) { name } }';
    expect(await district.askAs(clerk, name, idOf(subjectNo))).toMatchObject({ data: { resident: { name: expect.any(String) as string } } });
    expect(codesAt(await district.askAs(clerk, name, idOf(outside?.residentNo ?? 0)))).toEqual(['resident OUTSIDE_JURISDICTION']);
    await district.askAs(as('data-office'), 'mutation ($grantNo: String!) { withdrawGrant(grantNo: $grantNo, reason: "休假已结束") { grantNo } }', { grantNo: data?.createGrant.grantNo });
    expect(codesAt(await district.askAs(clerk, name, idOf(subjectNo)))).toEqual(['resident FORBIDDEN_FIELD']);
  });
});

describe('what a caller may not read', () => {
  it.each([
    ['narrows no list', 'GRID_VISIT', 'grid-worker', '{ residents(filter: { registeredMaritalStatus: MARRIED }) { totalCount } }', ['residents FORBIDDEN_FIELD']],
    ['narrows no list by a variable', 'GRID_VISIT', 'grid-worker', 'query ($filter: ResidentFilter = { registeredMaritalStatus: MARRIED }) { residents(filter: $filter) { totalCount } }', ['residents FORBIDDEN_FIELD']],
    ['has no other name', 'GRID_VISIT', 'grid-worker', '{ residents(first: 1) { nodes { name: registeredMaritalStatus { zh } } } }', ['residents.nodes.0.name FORBIDDEN_FIELD']],
    ['is not counted', 'GRID_VISIT', 'grid-worker', '{ pensions { totalCount } }', ['pensions FORBIDDEN_FIELD']],
    ['is no sealed file', 'CORRECTION_HELP', 'hall-clerk', '{ correctionCases { totalCount nodes { caseNo } } }', ['correctionCases FORBIDDEN_FIELD']],
  ] as [string, PurposeCode, string, string, string[]][])('%s', async (_case, purpose, key, query, codes) => {
    const answer = await district.askAs(as(key, { purpose, caseNo: 'X1' }), query);
    expect(codesAt(answer)).toEqual(codes);
  });

  it('is not asked for without a grant: a department has none for another\'s purpose', async () => {
    const answer = await district.askAs(as('hall-clerk', { purpose: 'ASSIST_REVIEW' }), RESIDENT, idOf(subjectNo));
    expect(answer.data).toEqual({ resident: null });
    expect(codesAt(answer)).toEqual(['resident FORBIDDEN_FIELD']);
  });
});

describe('a sealed file', () => {
  const CASE = 'query ($caseNo: String!) { correctionCase(caseNo: $caseNo) { caseNo } }';

  it('is for the team of its case, and to everybody else as if it were not there', async () => {
    const team = as('correction-officer');
    const caseNo = team.caseNo ?? '';
    expect((await district.askAs(team, CASE, { caseNo })).data).toEqual({ correctionCase: { caseNo } });
    const others = { ...team, subject: 'other-1', cases: ['JZ-OTHER'], caseNo: 'JZ-OTHER' };
    const [hidden, missing] = await Promise.all([caseNo, 'JZ0000000'].map((number) => district.askAs(others, CASE, { caseNo: number })));
    expect(hidden).toEqual({ status: 200, data: { correctionCase: null } });
    expect(hidden).toEqual(missing);
  });

  it('is not told by its number in `linli-case` either: whoever is not in the team is refused, whether there is such a case or not', async () => {
    const others = { ...as('correction-officer'), subject: 'other-1', cases: ['JZ-OTHER'] };
    const [hidden, missing] = await Promise.all([others.caseNo ?? '', 'JZ0000000'].map((caseNo) => district.askAs({ ...others, caseNo }, CASE, { caseNo })));
    expect(hidden?.errors).toMatchObject([{ message: 'Query.correctionCase: expected a case whose team the caller is in, but got another one', extensions: { code: 'FORBIDDEN_FIELD', department: 'justice', purpose: 'CORRECTION_HELP' } }]);
    expect(hidden).toEqual(missing);
  });
});

describe('a resident', () => {
  it('reads himself through `me`, whatever department it lies in, and nobody else', async () => {
    const self = as('resident');
    const { data, errors } = await district.askAs(self, '{ me { id name socialSecurity { pension { fenPerMonth } } health { record { clinic } } } residents { totalCount } }');
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ me: { id: sealId('resident', self.residentNo ?? 0), socialSecurity: {} }, residents: { totalCount: 1 } });
    const other = await district.askAs(self, RESIDENT, idOf((self.residentNo ?? 0) + 1));
    expect(other.data).toEqual({ resident: null });
  });

  it('who is a guardian reads his child as well', async () => {
    const guardian = as('guardian');
    const { data, errors } = await district.askAs(guardian, '{ myWards { id birthDate health { servicesDue { title } } } }');
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ myWards: guardian.wards?.map((residentNo) => ({ id: sealId('resident', residentNo) })) });
  });

  it('under fourteen is shown to nobody whose purpose does not reach S3', async () => {
    const child = as('guardian').wards?.[0] ?? 0;
    const answer = await district.askAs(as('hall-clerk'), 'query ($id: ResidentId!) { resident(id: $id) { name } }', idOf(child));
    expect(answer.data).toEqual({ resident: null });
    expect(codesAt(answer)).toEqual(['resident FORBIDDEN_FIELD']);
  });

  it('is no resident for somebody who is none', async () => {
    expect((await district.askAs(as('hall-clerk'), '{ me { name } }')).data).toEqual({ me: null });
  });
});

describe('a grant', () => {
  const office = (): Asking => as('data-office');
  const PENSIONS = '{ pensions(first: 1) { totalCount } }';

  it('works as soon as it is given, and no more within a second of being withdrawn', async () => {
    const mediator = as('mediator', { purpose: 'PENSION_ALIVE', caseNo: 'HC1' });
    expect(codesAt(await district.askAs(mediator, PENSIONS))).toEqual(['pensions FORBIDDEN_FIELD']);
    const grant = { department: 'justice', purpose: 'PENSION_ALIVE', scopes: ['human-resources:pension'], jurisdiction: '990101', untilAt: '2099-01-01T00:00:00Z', basis: '区政府专项核查决定' };
    const { data, errors } = await district.askAs<{ createGrant: { grantNo: string } }>(office(), 'mutation ($grant: NewGrant!) { createGrant(grant: $grant) { grantNo } }', { grant });
    expect(errors).toBeUndefined();
    expect((await district.askAs(mediator, PENSIONS)).errors).toBeUndefined();
    await district.askAs(office(), 'mutation ($grantNo: String!) { withdrawGrant(grantNo: $grantNo, reason: "核查已结束") { grantNo } }', { grantNo: data?.createGrant.grantNo });
    await wait(1_000);
    expect(codesAt(await district.askAs(mediator, PENSIONS))).toEqual(['pensions FORBIDDEN_FIELD']);
  });
});

describe('an emergency', () => {
  const CONTACT = 'query ($id: ResidentId!) { resident(id: $id) { name phone communityServices { residence { address { text } } } health { record { clinic } } } }';

  it('opens nothing by its name: an access of one\'s own does, for oneself alone', async () => {
    const officer = as('emergency-officer');
    expect(codesAt(await district.askAs(officer, CONTACT, idOf(subjectNo)))).toEqual(['resident FORBIDDEN_FIELD']);
    const { data, errors } = await district.askAs<{ openEmergencyAccess: { accessNo: string } }>(officer, 'mutation { openEmergencyAccess(reason: "老人走失，联系家属") { accessNo } }');
    expect(errors).toBeUndefined();
    const caseNo = data?.openEmergencyAccess.accessNo ?? null;
    const answer = await district.askAs(officer.purpose === 'EMERGENCY' ? { ...officer, caseNo } : officer, CONTACT, idOf(subjectNo));
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ resident: { name: expect.any(String) as string } });
    expect(codesAt(await district.askAs({ ...officer, subject: 'somebody-else', caseNo }, CONTACT, idOf(subjectNo)))).toEqual(['resident FORBIDDEN_FIELD']);
  });
});

describe('what was asked', () => {
  it('is on record, with whom it told of and what was refused', async () => {
    await district.askAs(as('assistance-caseworker', { caseNo: 'JZ-RECORD' }), RESIDENT, idOf(subjectNo));
    const { entries } = await district.accessLog.log.list({ resident: subjectNo }, { first: 1 });
    expect(entries[0]).toMatchObject({ subject: 'assistance-caseworker-1', department: 'civil-affairs', purpose: 'ASSIST_REVIEW', caseNo: 'JZ-RECORD', outcome: 'PARTIAL' });
  });
});
