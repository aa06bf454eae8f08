import { TestProvider, type TestKey, type TokenDifferences } from './test-provider.js';
import { CLOCK_TOLERANCE_SECONDS, createIdentityVerifier, type IdentityProvider, type IdentityVerifier } from './verify-identity.js';

const TIMES = { maxAgeMs: 1_000, cooldownMs: 100, timeoutMs: 5_000, outageMs: 60_000 };

const provider = new TestProvider();
let one: TestKey;
let two: TestKey;

beforeAll(async () => {
  await provider.open();
  [one, two] = await Promise.all([provider.createKey('one'), provider.createKey('two')]);
});
beforeEach(() => {
  provider.published = [one];
  provider.discovery = {};
  provider.answerInstead = null;
  provider.asked.length = 0;
});
afterAll(() => provider.close());

const open = (differences: Partial<IdentityProvider> = {}): Promise<IdentityVerifier> =>
  createIdentityVerifier({ issuer: provider.issuer, audience: 'linli', key: { jwksUrl: `${provider.issuer}/keys` }, times: TIMES, ...differences });

const pause = (milliseconds: number): Promise<void> => new Promise((over) => setTimeout(over, milliseconds));

async function codeOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(() => 'verified', (error: { extensions?: { code?: string } }) => error.extensions?.code);
}

describe('the keys of an identity provider', () => {
  it('are not asked for before a token comes, and then once for all who wait', async () => {
    const verify = await open();
    expect(provider.asked).toEqual([]);
    const tokens = await Promise.all([1, 2, 3].map(() => one.sign()));
    expect(await Promise.all(tokens.map((token) => codeOf(verify(token))))).toEqual(['verified', 'verified', 'verified']);
    expect(provider.asked).toEqual(['/keys']);
  });

  it('are found by the issuer alone', async () => {
    const verify = await open({ key: null });
    expect(await codeOf(verify(await one.sign()))).toBe('verified');
    expect(provider.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('are taken at once when a token names a new one', async () => {
    const verify = await open();
    await verify(await one.sign());
    await pause(TIMES.cooldownMs + 20);
    provider.published = [one, two];
    expect(await codeOf(verify(await two.sign()))).toBe('verified');
    expect(await codeOf(verify(await one.sign()))).toBe('verified');
    expect(provider.asked).toHaveLength(2);
  });

  it('are asked for no more often than the cooldown lets, however many tokens name keys that are none', async () => {
    const verify = await open({ times: { ...TIMES, maxAgeMs: 60_000, cooldownMs: 60_000 } });
    await verify(await one.sign());
    const forged = await Promise.all(Array.from({ length: 50 }, (_none, n) => two.sign({ header: { kid: `forged-${n}` } })));
    for (const token of forged) expect(await codeOf(verify(token))).toBe('TOKEN_INVALID');
    expect(provider.asked).toHaveLength(1);
  });

  it('that were withdrawn are refused after the age of the set, also for whoever kept an identity', async () => {
    const verify = await open();
    const token = await one.sign();
    const identity = await verify(token);
    expect(identity.expiresAt).toBeLessThanOrEqual(Date.now() + TIMES.maxAgeMs);
    provider.published = [two];
    await pause(TIMES.maxAgeMs + 20);
    expect(await codeOf(verify(token))).toBe('TOKEN_INVALID');
    expect(await codeOf(verify(await two.sign()))).toBe('verified');
  });

  it.each(['ES256', 'RS256', 'PS256', 'Ed25519'])('may be of another kind: %s', async (alg) => {
    const key = await provider.createKey(alg, alg);
    provider.published = [one, key];
    expect(await codeOf((await open())(await key.sign()))).toBe('verified');
  });
});

describe('an identity provider that cannot be reached', () => {
  afterEach(() => provider.open().catch(() => undefined));

  it('lets the keys that are known go on, without anybody waiting for it, and says so of those that are not', async () => {
    const verify = await open();
    await verify(await one.sign());
    await provider.close();
    await pause(TIMES.maxAgeMs + 20);
    expect(await codeOf(verify(await one.sign()))).toBe('verified');
    expect((await verify(await one.sign())).expiresAt).toBeLessThanOrEqual(Date.now() + TIMES.cooldownMs);
    await expect(verify(await two.sign())).rejects.toMatchObject({ message: 'identity provider: expected its keys, but got no answer: it cannot be reached', extensions: { code: 'IDENTITY_UNAVAILABLE' } });
  });

  it('is taken again when it is back', async () => {
    const verify = await open();
    await provider.close();
    expect(await codeOf(verify(await two.sign()))).toBe('IDENTITY_UNAVAILABLE');
    provider.published = [two];
    await provider.open();
    await pause(TIMES.cooldownMs + 20);
    expect(await codeOf(verify(await two.sign()))).toBe('verified');
  });

  it('is not gone on without for ever: a key may have been withdrawn meanwhile', async () => {
    const verify = await open({ times: { ...TIMES, maxAgeMs: 300, outageMs: 500 } });
    await verify(await one.sign());
    await provider.close();
    await pause(520);
    expect(await codeOf(verify(await one.sign()))).toBe('IDENTITY_UNAVAILABLE');
  });
});

describe('an identity provider that answers something else', () => {
  it.each([
    ['nothing within the time', null], ['an error', 500], ['nothing there', 404], ['another place', 302],
  ])('%s cannot be told from one that is away', async (_case, status) => {
    provider.answerInstead = (response) => void (status && response.writeHead(status, { location: `${provider.issuer}/elsewhere` }).end('{}'));
    const verify = await open({ times: { ...TIMES, timeoutMs: status ? TIMES.timeoutMs : 200 } });
    expect(await codeOf(verify(await one.sign()))).toBe('IDENTITY_UNAVAILABLE');
    expect(provider.asked).toEqual(['/keys']);
  });

  it.each([['no JSON', '<html>'], ['no set', '[]'], ['a set of nothing', '{"keys":[7]}']])('%s is no set of keys', async (_case, body) => {
    provider.answerInstead = (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    expect(await codeOf((await open())(await one.sign()))).toBe('IDENTITY_UNAVAILABLE');
  });

  it.each([['another issuer', { issuer: 'https://elsewhere.example' }], ['no place of the keys', { jwks_uri: undefined }], ['a file', { jwks_uri: 'file:///etc/keys' }]])('a discovery document with %s is not believed', async (_case, discovery) => {
    provider.discovery = discovery;
    expect(await codeOf((await open({ key: null }))(await one.sign()))).toBe('IDENTITY_UNAVAILABLE');
    expect(provider.asked).toEqual(['/.well-known/openid-configuration']);
  });
});

describe('a token', () => {
  let verify: IdentityVerifier;

  beforeEach(async () => {
    verify = await open({ alsoKnownAs: ['https://identity.example'] });
  });

  it.each<[string, TokenDifferences]>([
    ['that says of itself what it is', { header: { typ: 'at+jwt' } }], ['by its long name', { header: { typ: 'application/at+jwt' } }], ['of any type', { header: { typ: 'JWT' } }],
    ['of another name of the issuer', { claims: { iss: 'https://identity.example' } }], ['for several audiences', { claims: { aud: ['others', 'linli'] } }],
    ['whose end the clocks do not agree on', { seconds: -CLOCK_TOLERANCE_SECONDS + 3 }], ['whose begin the clocks do not agree on', { claims: { nbf: Math.floor(Date.now() / 1_000) + CLOCK_TOLERANCE_SECONDS - 3 } }],
    ['with a nonce that says by its type that it is no ID token', { header: { typ: 'at+jwt' }, claims: { nonce: 'n' } }], ['of Keycloak', { claims: { typ: 'Bearer', nonce: 'n' } }], ['of Cognito', { claims: { token_use: 'access' } }],
  ])('%s is taken', async (_case, differences) => {
    expect(await codeOf(verify(await one.sign(differences)))).toBe('verified');
  });

  it.each<[string, TokenDifferences]>([
    ['of another issuer', { claims: { iss: 'https://elsewhere.example' } }], ['of an issuer whose name begins as ours', { claims: { iss: 'https://identity.example.elsewhere.example' } }],
    ['for another audience', { claims: { aud: 'others' } }], ['for no audience', { claims: { aud: undefined } }], ['that is not valid yet', { claims: { nbf: Math.floor(Date.now() / 1_000) + 60 } }],
    ['without an end', { claims: { exp: undefined } }], ['of nobody', { claims: { sub: undefined } }], ['of somebody without a name', { claims: { sub: '' } }], ['of a number', { claims: { sub: 7 } }], ['of a department that is none', { claims: { department: {} } }],
    ['that tells who has left', { header: { typ: 'logout+jwt' }, claims: { events: {} } }], ['that proves a key', { header: { typ: 'dpop+jwt' } }], ['with a code\'s hash: an ID token', { claims: { c_hash: 'h' } }],
    ['with a token\'s hash: an ID token', { header: { typ: 'at+jwt' }, claims: { at_hash: 'h' } }], ['with a nonce: an ID token', { claims: { nonce: 'n' } }], ['with events', { claims: { events: {} } }],
    ['of Keycloak, an ID token', { claims: { typ: 'ID' } }], ['of Keycloak, for refreshing', { claims: { typ: 'Refresh' } }], ['of Cognito, an ID token', { claims: { token_use: 'id' } }], ['with a part that is to be understood', { header: { crit: ['exp'], exp: 1 } }],
  ])('%s is refused', async (_case, differences) => {
    const token = await one.sign(differences).catch(() => 'not.a.token');
    expect(await codeOf(verify(token))).toBe('TOKEN_INVALID');
  });

  it('that has expired is told apart', async () => {
    expect(await codeOf(verify(await one.sign({ seconds: -CLOCK_TOLERANCE_SECONDS - 1 })))).toBe('TOKEN_EXPIRED');
  });

  it.each(['RS384', 'ES512'])('signed by a key of the provider, but with %s, is refused', async (alg) => {
    const key = await provider.createKey('other', alg);
    provider.published = [one, key];
    expect(await codeOf(verify(await key.sign()))).toBe('TOKEN_INVALID');
  });

  it('signed by another key under the name of one of the provider\'s is refused', async () => {
    expect(await codeOf(verify(await two.sign({ header: { kid: 'one' } })))).toBe('TOKEN_INVALID');
  });
});
