import type { RecordedEntry } from '@linli/access-log';
import { createCallerSigner, type Caller } from '@linli/caller-token';
import { chooseExamples, type Persona } from '@linli/gateway';
import { sealId, type RowsEvent } from '@linli/subgraph-kit';
import { citizenIdCheckCharacter, PURPOSES, type PurposeCode } from '@linli/vocabulary';
import { channel } from 'node:diagnostics_channel';
import { asPersona } from './as-persona.js';
import { openTestDistrict, type Answer, type Asking, type TestDistrict } from './open-test-district.js';

let district: TestDistrict;
let personas: readonly Persona[];
let latest = 0;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 6_000, isGuarded: true });
  personas = chooseExamples(district.truth.options).personas;
});
afterAll(() => district.close());

const as = (key: string, differences: Partial<Asking> = {}): Asking => asPersona(personas, key, differences);
const ELSEWHERE = '990101009';

interface Told {
  readonly answer: Answer;
  /** What departments ran for it: the statement, and how many rows it read. */
  readonly work: readonly string[];
  /** What its entry in the log says, but for when and in which case. */
  readonly entry: unknown;
}

/** Some purposes are for one's own cases only. */
function inCase(who: Asking, caseNo: string): Asking {
  return { ...who, caseNo, cases: [...(who.cases ?? []), caseNo] };
}

/** Asks in a case of its own, and looks at all that could tell what is there. */
async function tellingOf(who: Asking, query: string, variables: Readonly<Record<string, unknown>>): Promise<Told> {
  const caseNo = `HIDDEN-${++latest}`;
  const work: string[] = [];
  const listen = (message: unknown): void => {
    const event = message as RowsEvent;
    if (event.caseNo === caseNo) work.push(`${event.department}: ${event.rows.length} of ${event.text}`);
  };
  channel('linli:rows').subscribe(listen);
  const answer = await district.askAs(inCase(who, caseNo), query, variables).finally(() => channel('linli:rows').unsubscribe(listen));
  const { entries } = await district.accessLog.log.list({ actor: who.subject }, { first: 1 });
  const { residents, outcome, fields, refusedFields } = entries[0] as RecordedEntry;
  return { answer, work: work.sort(), entry: { residents, outcome, fields, refusedFields } };
}

interface File {
  readonly query: string;
  /** Somebody for whom it is there. */
  readonly team: (key: unknown) => Asking;
  /** Somebody who may ask, and for whom it is not. */
  readonly other: () => Asking;
  readonly keys: () => Promise<{ readonly there: unknown; readonly none: unknown }>;
}

const OTHER_TEAM = (): Asking => as('correction-officer', { subject: 'other-team', cases: ['JZ-OF-ANOTHER-TEAM'] });
const HEALTH = (differences: Partial<Asking> = {}): Asking => as('health-worker', { subject: 'health-1', purpose: 'HEALTH_FOLLOWUP', jurisdiction: '990101', ...differences });
const CHILDREN = (differences: Partial<Asking> = {}): Asking => as('assistance-caseworker', { subject: 'children-1', roles: ['child-officer'], purpose: 'CHILD_CARE', caseNo: 'ET1', jurisdiction: '990101', ...differences });

async function firstKey(who: Asking, query: string): Promise<unknown> {
  const { data } = await district.askAs<{ list: { nodes: { key: unknown }[] } }>(inCase(who, 'KEYS'), query);
  return data?.list.nodes[0]?.key;
}

const FILES: readonly (readonly [string, File])[] = [
  ...([
    ['a correction', 'query ($key: String!) { file: correctionCase(caseNo: $key) { caseNo fromDate } }', () => district.truth.correctionCases.find(({ dischargedDate }) => dischargedDate === null)?.caseNo],
    ['a rehabilitation', 'query ($key: String!) { file: rehabPlan(planNo: $key) { planNo fromDate } }', () => district.truth.rehabPlans.find(({ fromDate }) => fromDate > '2024-01-01')?.planNo],
    ['help after release', 'query ($key: String!) { file: releasedHelp(helpNo: $key) { helpNo } }', () => district.truth.releasedHelps[0]?.helpNo],
    ['support of a youth', 'query ($key: String!) { file: youthSupport(caseNo: $key) { caseNo openedDate } }', () => district.truth.youthSupports[0]?.caseNo],
  ] as const).map(([name, query, find]): readonly [string, File] => [name, { query, team: (key) => as('correction-officer', { cases: [String(key)] }), other: OTHER_TEAM, keys: () => Promise.resolve({ there: find(), none: `${String(find()).slice(0, -4)}9999` }) }]),
  ['follow-up of a severe mental disorder', {
    query: 'query ($key: Int!) { file: severeMentalFollowUp(followUpNo: $key) { followUpNo riskLevel } }', team: () => HEALTH(), other: () => HEALTH({ subject: 'health-2', jurisdiction: ELSEWHERE }),
    keys: async () => ({ there: await firstKey(HEALTH(), '{ list: severeMentalFollowUps(first: 1) { nodes { key: followUpNo } } }'), none: 99_999_999 }),
  }],
  ['a cause of death', {
    query: 'query ($key: String!) { file: deathCause(certificateNo: $key) { certificateNo } }', team: () => HEALTH(), other: () => HEALTH({ subject: 'health-2', jurisdiction: ELSEWHERE }),
    keys: async () => ({ there: await firstKey(HEALTH(), '{ list: deathCertificates(first: 1) { nodes { key: certificateNo } } }'), none: 'SW000000' }),
  }],
  ['a file of a child', {
    query: 'query ($key: Int!) { file: childWelfare(fileNo: $key) { fileNo } }', team: () => CHILDREN(), other: () => CHILDREN({ subject: 'children-2', jurisdiction: ELSEWHERE }),
    keys: async () => ({ there: await firstKey(CHILDREN(), '{ list: childWelfares(first: 1) { nodes { key: fileNo } } }'), none: 99_999_999 }),
  }],
];

describe('a sealed file that is not the caller\'s', () => {
  it.each(FILES)('takes the same work as one that there is not: %s', async (_name, { query, team, other, keys }) => {
    const { there, none } = await keys();
    expect((await district.askAs(inCase(team(there), 'THERE'), query, { key: there })).data).toMatchObject({ file: expect.any(Object) as object });
    const hidden = await tellingOf(other(), query, { key: there });
    expect(hidden.answer).toEqual({ status: 200, data: { file: null } });
    expect(hidden).toEqual(await tellingOf(other(), query, { key: none }));
    expect(hidden.work).toHaveLength(1);
    expect(hidden.work[0]).toContain(': 0 of SELECT');
  });

  it('takes no other time, by the median of many', async () => {
    const youth = district.truth.youthSupports[0]?.caseNo ?? '';
    const sign = await createCallerSigner(district.keys.caller.privateKey);
    const { subject, department, roles, jurisdiction, cases } = OTHER_TEAM();
    const purpose: PurposeCode = 'CORRECTION_HELP';
    const caller: Caller = { subject, department, roles, jurisdiction, residentNo: null, wards: [], cases: cases ?? [], purpose, caseNo: 'TIME', scopes: [...PURPOSES[purpose].scopes], highestLevel: PURPOSES[purpose].highestLevel };
    const callerToken = await sign(caller, 'justice');
    const justice = district.subgraphs.find(({ name }) => name === 'justice');
    const timeOf = async (key: string): Promise<number> => {
      const began = performance.now();
      expect((await justice?.execute({ query: 'query ($key: String!) { youthSupport(caseNo: $key) { caseNo } }', variables: { key }, callerToken }))?.data).toEqual({ youthSupport: null });
      return performance.now() - began;
    };
    const times: Record<'hidden' | 'none', number[]> = { hidden: [], none: [] };
    // One after the other, and each first as often as the other, so that what else the machine does meets both.
    for (let round = 0; round < 400; round++) for (const which of round % 2 === 0 ? (['hidden', 'none'] as const) : (['none', 'hidden'] as const)) times[which].push(await timeOf(which === 'hidden' ? youth : `${youth.slice(0, -4)}9999`));
    const ratio = median(times.hidden) / median(times.none);
    expect(ratio).toBeGreaterThan(1 / 1.3);
    expect(ratio).toBeLessThan(1.3);
  });
});

describe('a citizen id of somebody who lives elsewhere', () => {
  it('takes the same work as one that nobody has', async () => {
    const officer = as('police-officer', { jurisdiction: as('grid-worker').jurisdiction });
    const BY_CITIZEN_ID = 'query ($citizenId: String!) { residents(filter: { citizenId: $citizenId }) { totalCount nodes { id } } }';
    const { residents } = district.truth;
    const nobodys = `99010119491231099${citizenIdCheckCharacter('99010119491231099')}`;
    const [near, far] = [true, false].map((isNear) => residents.find(({ gridCode, status, birthDate }) => status === 'NORMAL' && birthDate < '2000' && gridCode.startsWith(officer.jurisdiction ?? '') === isNear)?.citizenId ?? '');
    expect((await district.askAs(officer, BY_CITIZEN_ID, { citizenId: near })).data).toMatchObject({ residents: { nodes: [{}] } });
    const hidden = await tellingOf(officer, BY_CITIZEN_ID, { citizenId: far });
    expect(hidden.answer).toEqual({ status: 200, data: { residents: { totalCount: 0, nodes: [] } } });
    expect(residents.map(({ citizenId }) => citizenId)).not.toContain(nobodys);
    expect(hidden).toEqual(await tellingOf(officer, BY_CITIZEN_ID, { citizenId: nobodys }));
    expect(hidden.work.length).toBeGreaterThan(0);
  });
});

describe('a sealed id that is forged', () => {
  it('is refused before anything is read, in the same words, however near it comes to one that is real', async () => {
    const real = sealId('resident', district.truth.residents[0]?.residentNo ?? 0);
    const forged = [`${real.slice(0, -1)}${real.endsWith('A') ? 'Q' : 'A'}`, `${real.startsWith('A') ? 'B' : 'A'}${real.slice(1)}`, 'A'.repeat(22), sealId('household', 1)];
    const told = [];
    for (const id of forged) told.push(await tellingOf(as('hall-clerk'), 'query ($id: ResidentId!) { resident(id: $id) { name } }', { id }));
    expect(told[0]?.answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['ID_INVALID']);
    expect(told[0]?.work).toEqual([]);
    for (const each of told) expect(each).toEqual(told[0]);
  });
});

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
