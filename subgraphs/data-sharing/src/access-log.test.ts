import { createLogKeys, openAccessLog, type AccessEntry, type AccessLog } from '@linli/access-log';
import { sealId } from '@linli/subgraph-kit';
import { createTestDatabase, openTestSubgraph, testCaller, testCohortSet, testResident, type TestDatabase, type TestSubgraph } from '@linli/test-kit';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataSharing } from './index.js';

const TODAY = '2026-07-01';
const CHILD = 8;
const folder = mkdtempSync(join(tmpdir(), 'linli-own-log-'));
const office = testCaller({ subject: 'office-1', department: 'data-sharing', roles: ['data-office'], purpose: 'DATA_QUALITY' });
const self = testResident(7, CHILD);

let database: TestDatabase;
let log: AccessLog;
let department: TestSubgraph;
let now = Date.parse('2026-06-01T08:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  log = await openAccessLog({ url: database.url, headsFile: join(folder, 'heads.jsonl'), privateKey: createLogKeys().privateKey, limitMs: 30_000, now: () => (now += 60_000) });
  department = await openTestSubgraph(dataSharing, { today: TODAY, storeUrls: { 'access-log': database.url } });
});
afterAll(async () => {
  await department.close();
  await log.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

function note(differences: Partial<AccessEntry> = {}): Promise<void> {
  return log.append({
    subject: 'clerk-1', department: 'community', roles: ['hall-clerk'], purpose: 'ONE_STOP', caseNo: 'SQ1', operation: 'Who', documentHash: null, residents: [7], fields: ['Query.resident', 'Resident.name'], refusedFields: [],
    outcome: 'ANSWERED', refusal: null, hidden: null, counted: null, ...differences,
  });
}

interface Entry {
  readonly at: string;
  readonly caseNo: string | null;
  readonly reader: string;
  readonly [field: string]: unknown;
}

interface Page {
  readonly nodes: readonly Entry[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const ENTRY = 'at kind { code zh en } counted { question definition } department departmentZh reader isOwn purpose { code zh en legalBasis { zh } } caseNo operation fields { coordinate zh en } refusedFields { zh } outcome { code zh en } hiddenUntilDate hiddenBasis emergency { reason reviewState finding }';
const own = (page = 'first: 20', of = 7): string => `{ _entities(representations: [{ __typename: "Resident", residentNo: ${of} }]) { ... on Resident { accessLog(${page}) { nodes { ${ENTRY} } totalCount pageInfo { endCursor hasNextPage } } } } }`;

async function read(query = own(), caller = self) {
  const { data, errors } = await department.ask<{ _entities: [{ accessLog: Page | null } | null] }>(query, {}, caller);
  return { log: data?._entities[0]?.accessLog ?? null, codes: (errors ?? []).map(({ extensions }) => extensions.code) };
}

const STATISTICS = { subject: 'analyst-1', department: 'statistics', purpose: 'STATISTICS', caseNo: 'TJ-7', residents: [], fields: [] } as const;
/** Puts down that these were counted. */
function counting(residentNos: readonly number[], differences: Partial<AccessEntry> = {}): Promise<void> {
  return note({ ...STATISTICS, ...differences, counted: { question: 'TJ-7', definition: '{"where":{"is":"public-security.age"},"level":"S2"}', set: testCohortSet(residentNos) } });
}

/** A resident's own log, as he sees it. */
async function of(residentNo: number, page = 'first: 20'): Promise<Page | null> {
  return (await read(own(page, residentNo), testResident(residentNo))).log;
}

describe('a resident\'s own log', () => {
  it('says who read, when, for what, on which law and what, in plain words of both languages', async () => {
    await note();
    const { log: page, codes } = await read();
    expect(codes).toEqual([]);
    expect(page).toMatchObject({ totalCount: 1, nodes: [{
      at: '2026-06-01T08:01:00.000Z', department: 'community', departmentZh: '社区', isOwn: false, purpose: { code: 'ONE_STOP', zh: '一站式代办', en: 'one-stop service', legalBasis: { zh: expect.stringContaining('§7') as string } },
      kind: { code: 'READ', zh: '您的信息被查阅', en: 'your data were read' }, counted: null, caseNo: 'SQ1', operation: 'Who', refusedFields: [], outcome: { code: 'ANSWERED', zh: '已答复', en: 'answered' }, hiddenUntilDate: null, emergency: null,
    }] });
    expect(page?.nodes[0]?.fields).toEqual([{ coordinate: 'Query.resident', zh: '居民', en: expect.any(String) as string }, { coordinate: 'Resident.name', zh: '居民·姓名', en: 'The name as registered' }]);
  });

  it('names an officer by a name that is his and is not who he is, and him who looks as himself', async () => {
    await note({ subject: 'clerk-2' });
    await note({ subject: self.subject, department: 'resident', purpose: 'SELF', caseNo: null });
    const { log: page } = await read();
    const [mine, second, first] = page?.nodes ?? [];
    expect(mine).toMatchObject({ isOwn: true, department: 'resident', departmentZh: '居民' });
    expect(second?.reader).not.toBe(first?.reader);
    expect(JSON.stringify(page)).not.toContain('clerk');
  });

  it('holds questions about many at once, refused fields, and fields that the graph has no more', async () => {
    await note({ residents: Array.from({ length: 200 }, (_each, place) => place + 1), fields: ['Resident.name', 'Resident.goneSince'], refusedFields: ['Pension.fenPerMonth'], outcome: 'PARTIAL' });
    const { log: page } = await read();
    expect(page?.nodes[0]).toMatchObject({ fields: [{ coordinate: 'Resident.goneSince', zh: 'Resident.goneSince' }, { zh: '居民·姓名' }], refusedFields: [{ zh: expect.stringMatching(/^养老.+·.+$/) as string }], outcome: { zh: '部分答复' } });
    // Who else was on the page is not his to know.
    expect(JSON.stringify(page)).not.toContain(sealId('resident', 9));
  });

  it('names neither fields nor case of a sealed file: it may be another\'s, read in the same operation', async () => {
    await note({ purpose: 'CORRECTION_HELP', department: 'justice', caseNo: 'JZ7', operation: 'CorrectionCase', fields: ['CorrectionCase.goneSince', 'CorrectionCase.kind', 'GoneFile.kind', 'Query.correctionCase', 'Resident.name'], refusedFields: ['YouthSupport.mentor'] });
    const { log: page } = await read();
    expect(page?.nodes[0]).toMatchObject({ department: 'justice', caseNo: null, operation: null, fields: [{ coordinate: 'Resident.name' }], refusedFields: [] });
  });

  it('has every entry once, page by page, and takes no cursor of somebody else\'s', async () => {
    const all = (await read()).log?.nodes ?? [];
    const found: Entry[] = [];
    let page: Page | null = (await read(own('first: 2'))).log;
    const cursor = page?.pageInfo.endCursor ?? '';
    for (; page; page = page.pageInfo.hasNextPage ? (await read(own(`first: 2, after: "${page.pageInfo.endCursor}"`))).log : null) found.push(...page.nodes);
    expect(found).toEqual(all);
    expect(Buffer.from(cursor, 'base64url').toString()).not.toContain('2026');
    expect(await read(own(`first: 2, after: "${cursor}"`, CHILD))).toEqual({ log: null, codes: ['CURSOR_INVALID'] });
    expect(await read(own('first: 201'))).toEqual({ log: null, codes: ['PAGE_TOO_LARGE'] });
    expect((await read(own('first: 0'))).log).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
  });

  it('is narrowed to a time', async () => {
    const at = (await read()).log?.nodes.map((entry) => entry.at) ?? [];
    const { log: page } = await read(own(`fromAt: "${at[2] ?? ''}", untilAt: "${at[0] ?? ''}"`));
    expect(page?.nodes.map((entry) => entry.at)).toEqual([at[1], at[2]]);
    expect(page?.totalCount).toBe(2);
  });

  it('is his child\'s for its guardian', async () => {
    await note({ residents: [CHILD], caseNo: 'of the child' });
    expect((await read(own('first: 1', CHILD))).log?.nodes).toMatchObject([{ caseNo: 'of the child' }]);
  });

  it.each([
    ['another resident', testResident(9), 7], ['another resident\'s guardian', testResident(9, 10), 7], ['whoever reads himself, of somebody else', self, 9], ['a clerk', testCaller({ highestLevel: 'S3' }), 7], ['the data office', office, 7],
  ])('is refused to %s', async (_who, caller, of) => {
    expect(await read(own('first: 20', of), caller)).toEqual({ log: null, codes: ['OUTSIDE_JURISDICTION'] });
  });

  it('is a reading like every other, of him', async () => {
    expect(await department.residentsOf(own(), {}, self)).toEqual([7]);
    expect(await department.residentsOf(own('first: 20', CHILD), {}, self)).toEqual([CHILD]);
  });
});

describe('an entry that is hidden on a legal basis', () => {
  it('appears on its day, and says until when and why it was hidden', async () => {
    await note({ residents: [311], hidden: { until: TODAY, basis: '刑事诉讼法（示例）' } });
    await note({ residents: [311], hidden: { until: '2026-07-02', basis: '刑事诉讼法（示例）' } });
    const { log: page } = await read(own('first: 20', 311), testResident(311));
    expect(page).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false }, nodes: [{ hiddenUntilDate: TODAY, hiddenBasis: '刑事诉讼法（示例）' }] });
    const tomorrow = await openTestSubgraph(dataSharing, { today: '2026-07-02', storeUrls: { 'access-log': database.url } });
    const { data } = await tomorrow.ask(own('first: 20', 311), {}, testResident(311));
    await tomorrow.close();
    expect(data).toMatchObject({ _entities: [{ accessLog: { totalCount: 2 } }] });
  });
});

describe('a question over a set of residents', () => {
  it('is seen by each who was counted, with its number and definition, and by nobody else', async () => {
    await counting([411, 412, 70_000]);
    expect(await of(411)).toMatchObject({ totalCount: 1, nodes: [{ kind: { code: 'COUNTED', zh: '您被计入了一项统计', en: 'you were counted in a statistic' }, counted: { question: 'TJ-7', definition: '{"where":{"is":"public-security.age"},"level":"S2"}' }, purpose: { code: 'STATISTICS' }, department: 'statistics' }] });
    expect((await of(70_000))?.nodes).toHaveLength(1);
    expect(await of(413)).toMatchObject({ totalCount: 0, nodes: [] });
    // Who else was counted is not his to know.
    expect(JSON.stringify(await of(411))).not.toContain(sealId('resident', 412));
  });

  it('stands among the readings by time, page by page, whatever is hidden at their edges', async () => {
    for (const hidden of [null, { until: '2026-07-02', basis: '刑事诉讼法（示例）' }, null]) {
      await note({ residents: [421], caseNo: 'read', hidden });
      await counting([421, 422], { hidden });
      await counting([422]);
    }
    const kinds: unknown[] = [];
    let page = await of(421, 'first: 1');
    expect(page?.totalCount).toBe(4);
    for (; page; page = page.pageInfo.hasNextPage ? await of(421, `first: 1, after: "${page.pageInfo.endCursor}"`) : null) kinds.push(...page.nodes.map(({ kind }) => (kind as { code: string }).code));
    expect(kinds).toEqual(['COUNTED', 'READ', 'COUNTED', 'READ']);
    expect(await of(421, 'first: 0')).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
  });

  it('is told without its number and definition where the operation touched a sealed file', async () => {
    await counting([441], { fields: ['CorrectionCase.kind'] });
    expect(await of(441)).toMatchObject({ nodes: [{ kind: { code: 'COUNTED' }, counted: { question: null, definition: null }, caseNo: null }] });
  });

  it('is told without them where it was a question of sealed files, whatever the fields that counted', async () => {
    const definition = '{"where":{"is":"civil-affairs.childWelfare","argument":["LEFT_BEHIND"]},"level":"S4"}';
    await note({ ...STATISTICS, operation: 'LeftBehind', counted: { question: 'TJ-8', definition, set: testCohortSet([451]) } });
    const page = await of(451);
    expect(page).toMatchObject({ nodes: [{ kind: { code: 'COUNTED' }, counted: { question: null, definition: null }, caseNo: null, operation: null }] });
    expect(JSON.stringify(page)).not.toMatch(/childWelfare|TJ-|LeftBehind/);
  });

  it('is overseen by what was asked and by whom, and not by whom it counted', async () => {
    const list = 'query ($filter: AccessLogFilter!) { accessLogEntries(filter: $filter, first: 1) { totalCount nodes { counted { question definition } residentCount residents } } }';
    const ask = async (filter: object): Promise<unknown> => (await department.ask(list, { filter }, office)).data;
    expect(await ask({ subject: 'analyst-1', untilAt: '2026-06-02T00:00:00Z' })).toMatchObject({ accessLogEntries: { nodes: [{ counted: { definition: expect.any(String) as string }, residentCount: 0, residents: [] }] } });
    expect(await ask({ residentId: sealId('resident', 411) })).toEqual({ accessLogEntries: { totalCount: 0, nodes: [] } });
  });
});

describe('an emergency', () => {
  it('is shown with the reason that was given and how far its review has come', async () => {
    const officer = testCaller({ subject: 'officer-1', roles: ['emergency-officer'] });
    const { data } = await department.ask<{ openEmergencyAccess: { accessNo: string } }>('mutation { openEmergencyAccess(reason: "老人走失，联系家属") { accessNo } }', {}, officer);
    const accessNo = data?.openEmergencyAccess.accessNo ?? '';
    await note({ residents: [312], purpose: 'EMERGENCY', subject: 'officer-1', caseNo: accessNo });
    // Somebody who names another's access is not given its reason.
    await note({ residents: [312], purpose: 'EMERGENCY', subject: 'officer-2', caseNo: accessNo });
    const emergencies = async (): Promise<unknown[]> => ((await read(own('first: 20', 312), testResident(312))).log?.nodes ?? []).map(({ emergency }) => emergency);
    expect(await emergencies()).toEqual([null, { reason: '老人走失，联系家属', reviewState: 'OPEN', finding: null }]);
    await department.ask('mutation ($accessNo: String!) { reviewEmergencyAccess(accessNo: $accessNo, isJustified: false, finding: "未联系家属") { accessNo } }', { accessNo }, office);
    expect(await emergencies()).toEqual([null, { reason: '老人走失，联系家属', reviewState: 'UNJUSTIFIED', finding: '未联系家属' }]);
  });
});

describe('the log as the data office oversees it', () => {
  const LIST = 'query ($filter: AccessLogFilter!, $first: Int = 20) { accessLogEntries(filter: $filter, first: $first) { totalCount nodes { at subject reader roles department purpose { code } caseNo residentCount refusal hiddenUntilDate fields { coordinate } } } }';
  const filterOf = { residentId: (): object => ({ residentId: sealId('resident', 311) }) };

  it.each([
    ['resident', (): object => filterOf.residentId(), 2], ['subject', (): object => ({ subject: 'clerk-2' }), 1], ['department', (): object => ({ department: 'justice' }), 1], ['purpose', (): object => ({ purpose: 'EMERGENCY' }), 2],
    ['purpose and time', (): object => ({ purpose: 'EMERGENCY', untilAt: '2026-01-01T00:00:00Z' }), 0],
  ])('is looked up by %s, with what is hidden from residents', async (_by, filter, count) => {
    const { data, errors } = await department.ask<{ accessLogEntries: Page }>(LIST, { filter: filter() }, office);
    expect(errors).toBeUndefined();
    expect(data?.accessLogEntries.nodes).toHaveLength(count);
    expect(data?.accessLogEntries.totalCount).toBe(count);
  });

  it('says who it was, under the name by which residents know him as well', async () => {
    const { data } = await department.ask<{ accessLogEntries: Page }>(LIST, { filter: { department: 'justice' } }, office);
    const { log: page } = await read();
    expect(data?.accessLogEntries.nodes).toMatchObject([{ subject: 'clerk-1', roles: ['hall-clerk'], caseNo: 'JZ7', residentCount: 1, fields: expect.arrayContaining([{ coordinate: 'CorrectionCase.kind' }]) as unknown, reader: page?.nodes[0]?.reader }]);
  });

  it('is on record with the residents of whom it told, and with no others', async () => {
    const pages = 'query ($filter: AccessLogFilter!) { accessLogEntries(filter: $filter) { nodes { RESIDENTS } } }';
    const ask = (fields: string, filter: object) => department.residentsOf(pages.replace('RESIDENTS', fields), { filter }, office);
    expect(await ask('residents', { purpose: 'EMERGENCY' })).toEqual([312]);
    expect(await ask('residentCount', { purpose: 'EMERGENCY' })).toEqual([]);
    expect(await ask('at', filterOf.residentId())).toEqual([311]);
    const { data } = await department.ask<{ accessLogEntries: { nodes: { residents: string[] }[] } }>(pages.replace('RESIDENTS', 'residents'), { filter: { purpose: 'EMERGENCY' } }, office);
    expect(data?.accessLogEntries.nodes.map(({ residents }) => residents)).toEqual([[sealId('resident', 312)], [sealId('resident', 312)]]);
  });

  it.each([
    ['whoever has not the role', testCaller({ department: 'data-sharing', purpose: 'DATA_QUALITY' }), { subject: 'clerk-1' }, 'FORBIDDEN_FIELD'],
    ['the role in another department', testCaller({ roles: ['data-office'], purpose: 'DATA_QUALITY' }), { subject: 'clerk-1' }, 'FORBIDDEN_FIELD'],
    ['a look-up of nothing', office, { fromAt: '2026-01-01T00:00:00Z' }, 'BAD_USER_INPUT'],
    ['a look-up of two things', office, { subject: 'clerk-1', department: 'justice' }, 'BAD_USER_INPUT'],
  ])('is refused for %s', async (_who, caller, filter, code) => {
    const { data, errors } = await department.ask(LIST, { filter }, caller);
    expect(data).toEqual({ accessLogEntries: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

describe('a log in which much was counted', () => {
  it('goes on after a page on which nothing is shown', async () => {
    await counting([431]);
    const others = testCohortSet([432]);
    await Promise.all(Array.from({ length: 2_050 }, () => note({ ...STATISTICS, counted: { question: null, definition: 'x', set: others } })));
    const first = await of(431);
    expect(first).toMatchObject({ nodes: [], totalCount: null, pageInfo: { hasNextPage: true, endCursor: expect.any(String) as string } });
    expect(await of(431, `first: 20, after: "${first?.pageInfo.endCursor ?? ''}"`)).toMatchObject({ nodes: [{ counted: { question: 'TJ-7' } }], pageInfo: { hasNextPage: false } });
  });
});

// Last: it takes the log away.
describe('while the log cannot be read', () => {
  it('that field alone is missing, and says so', async () => {
    await database.shut();
    const query = own().replace('{ ... on Resident {', '{ ... on Resident { id').replace('{ _entities', '{ purposes { code } _entities');
    const { data, errors } = await department.ask(query, {}, self);
    await database.reopen();
    expect(data).toMatchObject({ purposes: expect.any(Array) as unknown[], _entities: [{ id: sealId('resident', 7), accessLog: null }] });
    expect(errors).toMatchObject([{ path: ['_entities', 0, 'accessLog'], extensions: { code: 'REGISTER_UNAVAILABLE', department: 'data-sharing' } }]);
    expect((await read()).codes).toEqual([]);
  });

  it('as in a deployment that has none', async () => {
    const without = await openTestSubgraph(dataSharing, {});
    const { errors } = await without.ask(own(), {}, self);
    await without.close();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['REGISTER_UNAVAILABLE']);
  });
});
