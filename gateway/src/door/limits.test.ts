import { createHash } from 'node:crypto';
import { openGuardedHouse, type GuardedHouse, type TestRights } from '../access/test-guarded-house.js';

const NONE: TestRights = { scopes: [], highestLevel: 'S2' };
const QUERY = '{ resident(no: 1) { label } }';
const TRUSTED = '{ resident(no: 1) { no label } }';
const HASH = createHash('sha256').update(TRUSTED).digest('hex');

let house: GuardedHouse | undefined;

afterEach(() => house?.close());

async function open(options: Parameters<typeof openGuardedHouse>[0]): Promise<GuardedHouse> {
  return (house = await openGuardedHouse(options));
}

async function post({ address, headers }: GuardedHouse, body: string | object, differences: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly retryAfter: string | null; readonly code: unknown; readonly data: unknown }> {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { ...headers, ...differences }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const { errors, data } = (await response.json()) as { errors?: { extensions: { code: unknown } }[]; data?: unknown };
  return { status: response.status, retryAfter: response.headers.get('retry-after'), code: errors?.[0]?.extensions.code, data };
}

it('whoever asks too fast is told so, and when to ask again', async () => {
  const opened = await open({ limits: { perSecond: 2 } });
  const answers = await Promise.all([1, 2, 3].map(() => post(opened, { query: QUERY })));
  expect(answers.map(({ status, code, retryAfter }) => [status, code, retryAfter]).sort()).toEqual([[200, undefined, null], [200, undefined, null], [429, 'RATE_LIMITED', '1']]);
});

it('whoever has too much running is told so, and asks again when it has ended', async () => {
  const opened = await open({ limits: { running: 1 } });
  const answers = await Promise.all(Array.from({ length: 8 }, () => post(opened, { query: QUERY })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
  expect(answers.find(({ status }) => status === 429)).toMatchObject({ code: 'TOO_MANY_RUNNING', retryAfter: '1' });
  expect((await post(opened, { query: QUERY })).status).toBe(200);
});

it('a refused request leaves nothing running', async () => {
  const opened = await open({ limits: { running: 1 } });
  for (const body of ['{', { query: '{ nothing }' }, { query: '' }]) expect((await post(opened, body)).status).toBe(400);
  expect((await post(opened, { query: QUERY })).status).toBe(200);
});

describe('an operation', () => {
  it('that can answer too much is refused before anybody is asked, by its variables as well', async () => {
    const opened = await open({ limits: { mostCost: 100 } });
    const query = 'query ($n: Int) { residents(first: $n) { no friends { no } } }';
    expect(await opened.ask({ query, variables: { n: 8 } }, NONE)).toMatchObject({ status: 200 });
    expect(await opened.ask({ query, variables: { n: 9 } }, NONE)).toMatchObject({ status: 400, errors: [{ message: 'document: expected at most 100 values in answer, lists counted by their pages, but got more', extensions: { code: 'DOCUMENT_TOO_COSTLY' } }] });
    expect(opened.asked).toEqual([]);
  });

  it.each([1_001, 3_000, 10_000])('of %p aliases is refused', async (aliases) => {
    const opened = await open({});
    const query = `{ ${Array.from({ length: aliases }, (_none, n) => `a${n}: __typename`).join(' ')} }`;
    expect(await opened.ask({ query }, NONE)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'DOCUMENT_TOO_LARGE' } }] });
  });
});

describe('a trusted document', () => {
  const documents = new Map([[HASH, TRUSTED]]);
  const byHash = (sha256Hash: string, rest: object = {}): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash } }, ...rest });

  it.each([true, false])('is run by its hash alone (only such: %p)', async (isOnly) => {
    const opened = await open({ trusted: { documents, isOnly } });
    expect(await post(opened, byHash(HASH))).toMatchObject({ status: 200, data: { resident: { no: 1, label: 'r1' } } });
    expect(await post(opened, byHash(HASH, { query: `${TRUSTED} ` }))).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_TRUSTED' });
  });

  it('is all that is taken where it is said', async () => {
    const opened = await open({ trusted: { documents, isOnly: true } });
    expect(await post(opened, { query: TRUSTED })).toMatchObject({ status: 200 });
    expect(await post(opened, { query: QUERY })).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_TRUSTED' });
    expect(opened.asked.length).toBe(1);
  });
});

describe('a form on somebody else\'s page', () => {
  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'text/plain;charset=UTF-8', 'application/graphql'])('cannot ask: %s', async (contentType) => {
    const opened = await open({});
    expect(await post(opened, JSON.stringify({ query: QUERY }), { 'content-type': contentType })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(opened.asked).toEqual([]);
  });

  it('cannot ask by an address either', async () => {
    const { address, headers } = await open({});
    const response = await fetch(`${address}/graphql?query=${encodeURIComponent(QUERY)}`, { headers });
    expect([response.status, house?.asked]).toEqual([405, []]);
  });
});

it('while the grants are not known, what is refused is refused for that', async () => {
  const opened = await open({ areRightsKnown: () => false });
  expect(await opened.ask({ query: '{ resident(no: 1) { label name } }' }, NONE)).toEqual({
    status: 200, data: { resident: { label: 'r1', name: null } },
    errors: [{ message: 'Resident.name: expected the grants to be known, but got no fresh copy of them', path: ['resident', 'name'], extensions: { code: 'GRANTS_UNAVAILABLE', expected: 'the grants to be known', got: 'no fresh copy of them', department: 'data-sharing', purpose: 'EMERGENCY' } }],
  });
});

it('without rights nothing is decided', async () => {
  const opened = await open({ rights: undefined });
  expect(await opened.ask({ query: '{ resident(no: 1) { name } }' }, NONE)).toEqual({ status: 200, data: { resident: { name: 'resident 1' } } });
});

it('whoever asks how departments answered is told nothing of those that he may not ask', async () => {
  const { address, headers, asked } = await open({});
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { ...headers, 'linli-report': 'departments' }, body: JSON.stringify({ query: '{ resident(no: 1) { label pension work { wage } } }' }) });
  const { extensions } = (await response.json()) as { extensions: { departments: object } };
  expect(Object.keys(extensions.departments)).toEqual(['public-security']);
  expect(new Set(asked.map(({ department }) => department))).toEqual(new Set(['public-security']));
});
