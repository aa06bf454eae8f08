import { createCallerKeys } from '@linli/caller-token';
import { DEFAULT_DISTRICT } from '@linli/synthetic-district';
import fastify, { type FastifyInstance } from 'fastify';
import { decodeJwt } from 'jose';
import { createIdentityVerifier } from '../caller/verify-identity.js';
import { freePorts } from '../separate/free-ports.js';
import { createIdentityProvider } from './create-identity-provider.js';
import { firstCommunities } from './first-communities.js';
import { identityProviderOf, issueToken, type DeploymentKeys } from './identity-file.js';
import { identityRoutes } from './identity-routes.js';
import { choosePersonaFacts } from './persona-facts.js';
import { listPersonas } from './personas.js';
import { Browser, type SignIn } from './test-browser.js';

const keys: DeploymentKeys = { identity: createCallerKeys(), caller: createCallerKeys() };
const personas = listPersonas(choosePersonaFacts(firstCommunities({ ...DEFAULT_DISTRICT, residents: 300 })));

let server: FastifyInstance;
let origin: string;
let printed: jest.SpyInstance[];

beforeAll(async () => {
  printed = (['log', 'info', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name).mockImplementation(() => undefined));
  const [port] = await freePorts(1);
  origin = `http://127.0.0.1:${port ?? 0}`;
  server = fastify({ forceCloseConnections: true });
  await identityRoutes(server, { provider: await createIdentityProvider({ issuer: `${origin}/oidc`, key: keys, personas, origins: [origin] }), personas });
  await server.listen({ host: '127.0.0.1', port: port ?? 0 });
});
afterAll(() => server.close());

const verifier = () => createIdentityVerifier({ issuer: `${origin}/oidc`, audience: 'linli', key: null });

/** What must never be shown to whoever sends something wrong. */
const INSIDE = /node_modules|oidc-provider|\bat .*\(|\.js:\d|koa/i;

describe('the identity provider', () => {
  it('signs in whom one chooses, and its token is verified by whoever knows its address alone', async () => {
    const { accessToken, idToken } = await new Browser(origin).signIn('guardian');
    const guardian = personas.find(({ key }) => key === 'guardian');
    expect(await (await verifier())(accessToken)).toMatchObject({ subject: 'guardian-1', department: 'resident', roles: ['guardian'], jurisdiction: null, residentNo: guardian?.residentNo, wards: guardian?.wards, cases: [] });
    expect(decodeJwt(accessToken)).toMatchObject({ aud: 'linli', iss: `${origin}/oidc` });
    await expect((await verifier())(idToken)).rejects.toMatchObject({ extensions: { code: 'TOKEN_INVALID' } });
  });

  it('takes the next person in the same browser, and not whoever was there before', async () => {
    const browser = new Browser(origin);
    for (const key of ['grid-worker', 'correction-officer']) expect(decodeJwt((await browser.signIn(key)).accessToken)).toMatchObject({ sub: `${key}-1`, roles: [key] });
  });

  it('does not ask whoever has said as whom already, and asks who says somebody that there is not', async () => {
    const browser = new Browser(origin);
    const page = await (await browser.begin({ login_hint: 'mediator' })).page();
    expect({ status: page.status, goesOn: page.location }).toEqual({ status: 303, goesOn: expect.stringContaining('/oidc/auth/') });
    const { text } = await (await browser.redeemAt(page.location ?? '')).redeem();
    expect(decodeJwt((JSON.parse(text) as { access_token: string }).access_token)).toMatchObject({ sub: 'mediator-1' });
    const other = await (await new Browser(origin).begin({ login_hint: 'mayor' })).page();
    expect(other).toMatchObject({ status: 200, text: expect.stringContaining('以谁的身份登录') });
  });

  it.each(personas.map(({ key }) => key))('knows %s', async (key) => {
    const { department, jurisdiction, roles } = personas.find((each) => each.key === key) ?? {};
    expect(await (await verifier())((await new Browser(origin).signIn(key)).accessToken)).toMatchObject({ department, jurisdiction, roles });
    expect(roles).toContain(key);
  });

  it('publishes its public key alone, and tokens for scripts are signed with the same', async () => {
    const text = await (await fetch(`${origin}/oidc/jwks`)).text();
    expect(JSON.parse(text)).toEqual({ keys: [{ kty: 'OKP', crv: 'Ed25519', use: 'sig', kid: expect.any(String), x: expect.any(String) }] });
    const { issuer } = identityProviderOf(keys);
    const verify = await createIdentityVerifier({ issuer, audience: 'linli', key: { jwksUrl: `${origin}/oidc/jwks` } });
    expect(await verify(await issueToken(keys, { subject: 'clerk-1', department: 'community', roles: [], jurisdiction: null }))).toMatchObject({ subject: 'clerk-1' });
  });

  it('lists every person, Chinese first, and asks for nothing from elsewhere', async () => {
    const page = await (await new Browser(origin).begin()).page();
    for (const { key, zh, en } of personas) expect(page.text).toMatch(new RegExp(`value="${key}"><span><b>${zh}</b> ${en.replace('\'', '&#39;')}<`));
    expect(page.text).not.toMatch(/https?:|@import|<script/);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });
});

describe('a sign-in with something wrong in it', () => {
  const begin = (changes: Parameters<Browser['begin']>[0]): Promise<SignIn> => new Browser(origin).begin(changes);

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['another place to go back to', { redirect_uri: 'https://elsewhere.example/' }, /回跳地址未登记/], ['a place below ours', { redirect_uri: 'PLACE/../evil' }, /回跳地址未登记/], ['an application that is none', { client_id: 'somebody' }, /应用未登记/],
    ['an application with a script for a name', { client_id: '<script>alert(1)</script>' }, /应用未登记/],
  ])('%s: is not sent anywhere', async (_case, changes, words) => {
    const { status, location, text } = await begin(Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value.replace('PLACE', origin)])));
    expect({ status, location, text }).toEqual({ status: 400, location: null, text: expect.stringMatching(words) });
    expect(text).not.toMatch(INSIDE);
    expect(text).not.toContain('alert(1)');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['no proof key', { code_challenge: '' }, 'invalid_request'], ['a proof key in the clear', { code_challenge_method: 'plain' }, 'invalid_request'], ['a token at once', { response_type: 'token' }, 'unsupported_response_type'],
    ['another resource', { resource: 'urn:elsewhere' }, 'invalid_target'], ['no prompt', { prompt: 'none' }, 'login_required'],
  ])('%s: is sent back with what the protocol says of it', async (_case, changes, error) => {
    const { status, location } = await begin(changes);
    expect(status).toBe(303);
    expect(new URL(location ?? '').origin).toBe(origin);
    expect(location).toContain(`error=${error}`);
    expect(location).not.toMatch(INSIDE);
  });

  it('a person whom there is not: is refused, and the sign-in goes on with another', async () => {
    const signIn = await begin({});
    for (const key of ['nobody', '', 'constructor', '<script>']) expect(await signIn.choose(key)).toMatchObject({ status: 400, text: expect.stringMatching(/没有这个人物/) });
    expect(await signIn.choose('mediator')).toMatchObject({ status: 303 });
  });

  it('a form that is none, or too long: is refused', async () => {
    const signIn = await begin({});
    expect(await signIn.post('application/json', '{"persona":"mediator"}')).toMatchObject({ status: 400 });
    expect(await signIn.post('application/x-www-form-urlencoded', `persona=${'x'.repeat(5_000)}`)).toMatchObject({ status: 413 });
  });

  it('a sign-in that another browser began: is not gone on with', async () => {
    const signIn = await begin({});
    const stranger = await fetch(signIn.interaction, { method: 'POST', body: new URLSearchParams({ persona: 'mediator' }), redirect: 'manual' });
    expect({ status: stranger.status, text: await stranger.text() }).toEqual({ status: 400, text: expect.stringMatching(/已过期或不是在此浏览器中开始的/) });
    expect((await fetch(`${origin}/oidc/interaction/none`)).status).toBe(400);
  });
});

describe('a code with something wrong about it', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['another proof', { code_verifier: 'x'.repeat(43) }], ['no proof', { code_verifier: '' }], ['a code that is none', { code: 'forged' }], ['another place', { redirect_uri: 'https://elsewhere.example/' }], ['another application', { client_id: 'somebody' }],
    ['a password', { grant_type: 'password' }], ['a resource that is none', { resource: 'urn:elsewhere' }],
  ])('%s: gets no token, and hears nothing of how it is made', async (_case, changes) => {
    const answer = await (await new Browser(origin).obtainCode('mediator')).redeem(changes);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain('token"');
    expect(answer.text).not.toMatch(INSIDE);
  });

  it('that was used: gets no second token', async () => {
    const code = await new Browser(origin).obtainCode('mediator');
    expect((await code.redeem()).status).toBe(200);
    expect(await code.redeem()).toMatchObject({ status: 400, text: expect.stringMatching(/"invalid_grant"/) });
  });

  it('sent by a page from elsewhere: gets no token', async () => {
    const answer = await (await new Browser(origin).obtainCode('mediator')).redeem({}, { origin: 'https://elsewhere.example' });
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('whoever does not sit at this machine', () => {
  it.each(['/oidc/.well-known/openid-configuration', '/oidc/jwks', '/oidc/auth?client_id=linli-ide', '/oidc/token', '/oidc/interaction/x', '/oidc/anything'])('gets nothing of %s', async (url) => {
    for (const [host, remoteAddress] of [['linli.attacker.example', '127.0.0.1'], ['localhost.attacker.example:4000', '127.0.0.1'], ['localhost:4000', '192.0.2.7'], ['127.0.0.1:4000', '::ffff:192.127.0.1']] as const) {
      for (const method of ['GET', 'POST'] as const) {
        const response = await server.inject({ method, url, headers: { host, 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'localhost' }, remoteAddress });
        expect([method, host, response.statusCode, response.json<{ errors: readonly { extensions: { code: string } }[] }>().errors[0]?.extensions.code]).toEqual([method, host, 401, 'UNAUTHENTICATED']);
      }
    }
  });
});

it('prints nothing of all this', () => {
  for (const spy of printed) expect(spy.mock.calls).toEqual([]);
});
