import { verifyAccessLog, type RecordedEntry } from '@linli/access-log';
import { CLERK, issueToken } from '@linli/gateway';
import { openId, sealId } from '@linli/subgraph-kit';
import { openTestDistrict, type Answer, type TestDistrict } from './open-test-district.js';
import { waitUntil } from './wait-until.js';

const ACTOR = { department: 'community', roles: ['hall-clerk'], jurisdiction: '990101' };

let district: TestDistrict;
let actors = 0;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 600 });
}, 120_000);
afterAll(() => district.close());

interface Asked {
  readonly answer: Answer;
  /** What is on record of the question, by the time at which it is answered. */
  readonly entries: readonly RecordedEntry[];
}

/** Asks as somebody who asks this alone, so that what is on record of it can be told apart. */
async function ask(body: { readonly query: string; readonly variables?: unknown; readonly operationName?: string }, headers: Readonly<Record<string, string>> = {}): Promise<Asked> {
  const subject = `actor-${++actors}`;
  const token = await issueToken(district.keys, { ...CLERK, ...ACTOR, subject });
  const response = await fetch(`${district.address}/graphql`, {
    method: 'POST', headers: { authorization: `Bearer ${token}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ2026000001', 'content-type': 'application/json', ...headers }, body: JSON.stringify(body),
  });
  const answer = { status: response.status, ...((await response.json()) as object) } as Answer;
  return { answer, entries: await entriesOf(subject) };
}

const entriesOf = async (actor: string): Promise<readonly RecordedEntry[]> => (await district.accessLog.log.list({ actor }, { first: 10 })).entries;
const residentsIn = (answer: Answer): number[] => [...new Set(JSON.stringify(answer.data).match(/"id":"[\w-]{22}"/g))].map((text) => openId('resident', text.slice(6, -1)) ?? 0).sort((one, other) => one - other);

describe('an operation that asks about residents', () => {
  it('is on record when it is answered: who, why, which residents, which fields', async () => {
    const { residentNo = 0 } = district.truth.residents[5] ?? {};
    const { answer, entries } = await ask({ query: 'query Who($id: ResidentId!) { resident(id: $id) { id name asOf } }', variables: { id: sealId('resident', residentNo) } });
    expect(answer.data).toMatchObject({ resident: { name: expect.any(String) as string } });
    expect(entries).toEqual([{
      id: expect.any(Number) as number, at: expect.stringMatching(/^\d{4}-.*Z$/) as string, batch: expect.any(Number) as number, subject: `actor-${actors}`, department: 'community', roles: ['hall-clerk'],
      purpose: 'ONE_STOP', caseNo: 'SQ2026000001', operation: 'Who', documentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string, residents: [residentNo], fields: ['Query.resident', 'Resident.name'], refusedFields: [],
      outcome: 'ANSWERED', refusal: null, hidden: null, counted: null,
    }]);
    expect((await district.accessLog.log.list({ resident: residentNo }, { first: 1 })).entries).toEqual(entries);
  });

  it('names exactly the residents of a page, not the one beyond it', async () => {
    const { answer, entries } = await ask({ query: '{ residents(first: 30) { pageInfo { hasNextPage } nodes { id name } } }' });
    expect(residentsIn(answer)).toHaveLength(30);
    expect(entries.map(({ residents }) => residents)).toEqual([residentsIn(answer)]);
  });

  it('names residents whom rows of other departments tell of, by whatever column', async () => {
    const { answer, entries } = await ask({ query: '{ assistanceCases(first: 5) { nodes { persons { id } household { members { resident { id } } } } } marriages(first: 5) { nodes { spouses { id } } } }' });
    expect(answer.errors).toBeUndefined();
    expect(entries[0]?.residents).toEqual(expect.arrayContaining(residentsIn(answer)));
    expect(residentsIn(answer).length).toBeGreaterThan(10);
  });

  it('names only the fields that its conditions let in', async () => {
    const query = 'query($more: Boolean! = false) { residents(first: 1) { nodes { name birthDate @include(if: $more) sex @skip(if: true) { zh } } } }';
    const few = await ask({ query });
    const more = await ask({ query, variables: { more: true } });
    expect([few.answer.errors, more.answer.errors]).toEqual([undefined, undefined]);
    expect(few.entries[0]?.fields).not.toContain('Resident.birthDate');
    expect(more.entries[0]?.fields).toEqual([...(few.entries[0]?.fields ?? []), 'Resident.birthDate'].sort());
    expect(more.entries[0]?.fields).not.toContain('Resident.sex');
  });

  it('is on record even when its client has gone before the answer', async () => {
    const subject = `actor-${++actors}`;
    const token = await issueToken(district.keys, { ...CLERK, ...ACTOR, subject });
    const abort = new AbortController();
    const asking = fetch(`${district.address}/graphql`, {
      method: 'POST', signal: abort.signal, headers: { authorization: `Bearer ${token}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ1', 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ residents(first: 200) { nodes { id name health { record { clinic } } } } }' }),
    });
    setTimeout(() => abort.abort(), 15);
    await asking.then((response) => response.text()).catch(() => undefined);
    await waitUntil('the entry', async () => (await entriesOf(subject)).length === 1);
    expect((await entriesOf(subject))[0]?.residents).toHaveLength(200);
  });

  it('tells no client whom departments report', async () => {
    const { answer } = await ask({ query: '{ residents(first: 2) { nodes { id } } }' });
    expect(Object.keys(answer)).toEqual(['status', 'data']);
  });

  it('is partial on record when a department is silent', async () => {
    const database = district.databases.get('health');
    await database?.shut();
    const { entries } = await ask({ query: '{ residents(first: 2) { nodes { name health { record { clinic } } } } }' });
    await database?.reopen();
    expect(entries).toMatchObject([{ outcome: 'PARTIAL', residents: [expect.any(Number), expect.any(Number)] }]);
  });
});

describe('an operation that asks about nobody', () => {
  it('leaves nothing on record', async () => {
    const { answer, entries } = await ask({ query: '{ grids(first: 3) { nodes { name } } __schema { queryType { name } } }' });
    expect(answer.data).toMatchObject({ grids: { nodes: expect.any(Array) as unknown[] } });
    expect(entries).toEqual([]);
  });
});

describe('an operation that is refused', () => {
  it.each([
    ['for want of a purpose', {}, { 'linli-purpose': '' }, { purpose: null, caseNo: null, refusal: 'PURPOSE_REQUIRED' }],
    ['for a purpose that there is not', {}, { 'linli-purpose': 'CURIOSITY' }, { purpose: null, caseNo: null, refusal: 'PURPOSE_UNKNOWN' }],
    ['for want of a case', {}, { 'linli-case': '' }, { purpose: 'ONE_STOP', caseNo: null, refusal: 'CASE_REQUIRED' }],
    ['for a field that there is not', { query: '{ residents(first: 1) { nodes { secret } } }' }, {}, { purpose: 'ONE_STOP', refusal: 'GRAPHQL_VALIDATION_FAILED', refusedFields: [] }],
    ['for a variable that does not fit', { query: 'query Q($first: Int!) { residents(first: $first) { nodes { name } } }', variables: { first: 'x' } }, {}, { operation: 'Q', refusal: 'BAD_USER_INPUT', refusedFields: ['Query.residents', 'Resident.name'] }],
  ] as const)('%s is on record, with nobody read', async (_why, body, headers, expected) => {
    const { answer, entries } = await ask({ query: '{ residents(first: 1) { nodes { name } } }', ...body }, headers);
    expect(answer.data).toBeUndefined();
    expect(entries).toMatchObject([{ outcome: 'REFUSED', residents: [], fields: [], ...expected }]);
  });

  it('for a token that says nobody is not: nobody known has asked', async () => {
    const before = (await district.accessLog.log.list({ department: 'community' }, { first: 1 })).entries[0]?.id;
    expect(await ask({ query: '{ residents(first: 1) { nodes { name } } }' }, { authorization: 'Bearer x' })).toMatchObject({ answer: { status: 401 }, entries: [] });
    expect((await district.accessLog.log.list({ department: 'community' }, { first: 1 })).entries[0]?.id).toBe(before);
  });
});

it('keeps a citizen id out of the log, wherever a client puts it', async () => {
  const { entries } = await ask({ query: 'query Q11010519491231002X { residents(first: 1) { nodes { name } } }' }, { 'linli-case': 'case 11010519491231002X/3' });
  expect(entries).toMatchObject([{ operation: 'Q…', caseNo: 'case …/3' }]);
});

describe('without the log\'s database', () => {
  const personal = { query: '{ residents(first: 1) { nodes { name } } grids(first: 1) { nodes { name } } }' };

  it('nothing about persons is answered, at once; the rest is; and it heals by itself', async () => {
    await district.accessLog.database.shut();
    await waitUntil('the log to be known to be down', () => !district.accessLog.log.isAvailable());
    const asked = Date.now();
    const refused = await post(personal);
    expect(refused).toEqual({ status: 503, errors: [{ message: 'access log: expected the reading to be put on record, but got no answer from the store', extensions: { code: 'ACCESS_LOG_UNAVAILABLE', expected: 'the reading to be put on record', got: 'no answer from the store' } }] });
    expect(Date.now() - asked).toBeLessThan(500);
    expect(await post({ query: '{ grids(first: 1) { nodes { name } } }' })).toMatchObject({ status: 200, data: { grids: { nodes: [{ name: expect.any(String) as string }] } } });
    await district.accessLog.database.reopen();
    await waitUntil('the log to be back', () => district.accessLog.log.isAvailable());
    expect(await post(personal)).toMatchObject({ status: 200, data: { residents: {} } });
  });

  it('an answer that was read before it went down is not given either', async () => {
    const asking = Array.from({ length: 40 }, () => post({ query: '{ residents(first: 100) { nodes { id name health { record { clinic } } } } }' }));
    await district.accessLog.database.shut();
    const answers = await Promise.all(asking);
    await district.accessLog.database.reopen();
    await waitUntil('the log to be back', () => district.accessLog.log.isAvailable());
    expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    expect(answers.filter(({ status, data }) => status === 503 && data !== undefined)).toEqual([]);
    expect(answers.some(({ status }) => status === 503)).toBe(true);
  });

  async function post(body: object): Promise<Answer> {
    const token = await issueToken(district.keys, CLERK);
    const response = await fetch(`${district.address}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ1', 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return { status: response.status, ...((await response.json()) as object) } as Answer;
  }
});

it('can be verified by whoever has the exported heads and the public key', async () => {
  const { database, headsFile, publicKey } = district.accessLog;
  expect(await verifyAccessLog({ url: database.url, headsFile, publicKey })).toMatchObject({ isSound: true, firstBadBatch: null });
});
