import { CLERK, issueToken } from '@linli/gateway';
import { sealId } from '@linli/subgraph-kit';
import { isErrorCode } from '@linli/vocabulary';
import { Agent } from 'node:http';
import type { Known } from './bad-request.js';
import { BAD_REQUESTS } from './bad-requests.js';
import { openTestDistrict, type Answer, type TestDistrict } from './open-test-district.js';
import { PROFILE } from './profile-question.js';
import { sendRaw, sendStubbornly, streamedBody } from './send-raw.js';
import { makeToken } from './tokens.js';

const MEGABYTE = 1_000_000;

let district: TestDistrict;
let known: Known;
let profile: Answer;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 1_000 });
  const { keys, truth, ask } = district;
  const [resident] = truth.residents;
  const page = await ask<{ households: { pageInfo: { endCursor: string } } }>('{ households(first: 1) { pageInfo { endCursor } } }');
  known = {
    residentId: sealId('resident', resident?.residentNo ?? 0), householdId: sealId('household', resident?.householdNo ?? 0), householdCursor: page.data?.households.pageInfo.endCursor ?? '',
    headers: { authorization: `Bearer ${await issueToken(keys, CLERK)}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ2026000001', 'content-type': 'application/json' },
    token: (choice) => makeToken(keys, choice),
  };
  profile = await ask(PROFILE, { id: known.residentId });
});

afterAll(() => district.close());

it('asks about a profile that is there', () => {
  expect(profile).toMatchObject({ status: 200, data: { resident: { name: expect.any(String) as string } } });
  expect(profile.errors).toBeUndefined();
});

describe('a request with', () => {
  it.each(BAD_REQUESTS)('$name is answered $status $code', async ({ make, status, code, message }) => {
    const request = await make(known);
    const answer = await sendRaw(district.address, request);
    expect({ status: answer.status, ...errorOf(answer.text) }).toEqual({ status, codes: [code], message: typeof message === 'string' ? message : expect.stringMatching(message) as string });
    expectNothingInside(answer.text, `${request.path ?? ''} ${String(request.body)}`);
    expect(await district.ask(PROFILE, { id: known.residentId })).toEqual(profile);
  });
});

describe('a body of 50 MB', () => {
  afterEach(async () => expect(await district.ask(PROFILE, { id: known.residentId })).toEqual(profile));

  it.each([['whose size is told', { 'content-length': String(60 * MEGABYTE) }], ['whose size is not told', {}]])('%s is refused before it is read', async (_case, size: Record<string, string>) => {
    const { body, taken } = streamedBody(50 * MEGABYTE);
    const answer = await sendRaw(district.address, { headers: { ...known.headers, ...size }, body });
    expect({ status: answer.status, ...errorOf(answer.text) }).toEqual({ status: 413, codes: ['BODY_TOO_LARGE'], message: 'request: expected at most 524288 bytes, but got more' });
    expect(taken()).toBeLessThan(50 * MEGABYTE);
  });

  it('from somebody who does not say who he is is not read at all', async () => {
    const { body, taken } = streamedBody(50 * MEGABYTE);
    const answer = await sendRaw(district.address, { headers: { 'content-type': 'application/json' }, body });
    expect({ status: answer.status, ...errorOf(answer.text) }).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
    expect(taken()).toBeLessThan(50 * MEGABYTE);
  });

  it.each([['a clerk', 413, (headers: Known['headers']) => headers], ['a stranger', 401, () => ({ 'content-type': 'application/json' })]])('that %s sends without end is not taken in, he gets his answer all the same, and is cut off', async (_who, status, headersOf) => {
    const { text, sent } = await sendStubbornly(district.address, headersOf(known.headers));
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    // What the two ends of a connection keep in their buffers, no more.
    expect(sent).toBeLessThan(20 * MEGABYTE);
  });

  it('costs no more memory than a small one', async () => {
    const before = process.memoryUsage().rss;
    for (let time = 0; time < 10; time++) await sendRaw(district.address, { headers: known.headers, body: streamedBody(50 * MEGABYTE).body });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE);
  });
});

describe('what is unusual and right', () => {
  it('is going on over the same connection after a refusal', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const { authorization: _none, ...strange } = known.headers;
    const ports = [];
    for (const headers of [strange, known.headers, strange, known.headers]) {
      const answer = await sendRaw(district.address, { agent, headers, body: JSON.stringify({ query: '{ __typename }' }) });
      expect(answer.status).toBe(headers === strange ? 401 : 200);
      ports.push(answer.port);
    }
    agent.destroy();
    expect(new Set(ports).size).toBe(1);
  });

  it('is an id that was sealed and stands for nobody: null, and no error', async () => {
    expect(await district.ask('query($id: ResidentId!) { resident(id: $id) { name } }', { id: sealId('resident', 999_999_999) })).toEqual({ status: 200, data: { resident: null } });
    expect(await district.ask(`{ household(id: "${sealId('household', 999_999_999)}") { hukouNo } }`)).toEqual({ status: 200, data: { household: null } });
  });

  it.each([
    ['a document of 100 kB, most of it a comment', `{ resident(id: $id) { name } } # ${'x'.repeat(100_000)}`],
    ['braces in a string and in a comment', `{ resident(id: $id) { name } assistanceCase(caseNo: "${'{'.repeat(200)}") { caseNo } } # ${'{'.repeat(200)}`],
    ['braces in a block string', `{ resident(id: $id) { name } assistanceCase(caseNo: """${'{'.repeat(200)} \\""" {""") { caseNo } }`],
  ])('is %s', async (_case, selections) => {
    const answer = await district.ask<{ resident: { name: string } }>(`query($id: ResidentId!) ${selections}`, { id: known.residentId });
    expect(answer).toMatchObject({ status: 200, data: { resident: { name: expect.any(String) as string } } });
    expect(answer.errors).toBeUndefined();
  });

  it.each([['a lone surrogate', '\ud800'], ['400,000 characters', 'x'.repeat(400_000)], ['nothing', ''], ['a quotation', `' OR '1'='1`]])('is a case number of %s, which no case has', async (_case, caseNo) => {
    expect(await district.ask('query($caseNo: String!) { assistanceCase(caseNo: $caseNo) { caseNo } }', { caseNo })).toEqual({ status: 200, data: { assistanceCase: null } });
  });
});

function errorOf(text: string): { readonly codes: readonly unknown[]; readonly message: string | undefined } {
  const { errors = [] } = JSON.parse(text) as Answer;
  const codes = errors.map(({ extensions }) => extensions.code);
  expect(codes.filter((code) => !isErrorCode(String(code)))).toEqual([]);
  return { codes, message: errors[0]?.message };
}

/** No stack, no statement, no library, and no personal number that was sent. */
function expectNothingInside(text: string, sent: string): void {
  // GraphQL itself speaks of lines and columns.
  const said = text.replaceAll(/"locations":\[[^\]]*\],?/g, '');
  expect(said).not.toMatch(/(\\n|\s)at \S+ ?\(|\bat file:|\.[cm]?[jt]s:\d|node_modules|node:internal/);
  expect(said).not.toMatch(/\bSELECT\b|\brelation\b|\bcolumn\b|\bunnest\b/i);
  expect(said).not.toMatch(/apollo|graphql-?js|type-?orm|type-?graphql|\bpg\b|postgres|undici|jose|fastify|FST_|\bzod\b/i);
  for (const number of sent.match(/\p{Nd}{14,}[XxＸ]?/gu) ?? []) expect(said).not.toContain(number);
}
