import { createCallerKeys } from '@linli/caller-token';
import { PURPOSES, type PurposeCode } from '@linli/vocabulary';
import { importPKCS8, SignJWT } from 'jose';
import { createCallerIdentifier, type CallerIdentifier } from './identify-caller.js';
import { CLOCK_TOLERANCE_SECONDS, createIdentityVerifier } from './verify-identity.js';

const ISSUER = 'https://identity.example';
const keys = createCallerKeys();
const CLAIMS = { department: 'community', roles: ['hall-clerk'], jurisdiction: '990101' };

let identify: CallerIdentifier;

beforeEach(async () => {
  identify = createCallerIdentifier(await createIdentityVerifier({ issuer: ISSUER, audience: 'linli', key: { pem: keys.publicKey } }));
});

afterEach(() => {
  jest.useRealTimers();
});

interface TokenDifferences {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly seconds?: number;
}

async function token({ claims = CLAIMS, seconds = 3_600 }: TokenDifferences = {}): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'EdDSA' }).setSubject('clerk-1').setIssuer(ISSUER).setAudience('linli').setExpirationTime(Math.floor(Date.now() / 1_000) + seconds).sign(await importPKCS8(keys.privateKey, 'EdDSA'));
}

const headersOf = async (differences: TokenDifferences = {}) => ({ authorization: `Bearer ${await token(differences)}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ1' });

async function codeOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(() => 'identified', (error: { extensions?: { code?: string } }) => error.extensions?.code);
}

describe('a caller', () => {
  it('is who the identity provider says, for the purpose and the case that he names', async () => {
    expect(await identify(await headersOf())).toEqual({ subject: 'clerk-1', department: 'community', roles: ['hall-clerk'], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose: 'ONE_STOP', caseNo: 'SQ1', scopes: [], highestLevel: 'S2' });
  });

  it('may be a resident, who has no jurisdiction', async () => {
    expect(await identify({ authorization: `bearer ${await token({ claims: { department: 'resident', residentNo: 12, wards: [13] } })}`, 'linli-purpose': 'SELF' })).toEqual({
      subject: 'clerk-1', department: 'resident', roles: [], jurisdiction: null, residentNo: 12, wards: [13], cases: [], purpose: 'SELF', caseNo: null, scopes: [], highestLevel: 'S3',
    });
  });

  it.each([['an empty prefix', ''], ['half a prefix', '99010'], ['a prefix with a wildcard', '990101%'], ['a list', ['990101']]])('has no jurisdiction where the token has %s for one', async (_case, jurisdiction) => {
    expect(await identify(await headersOf({ claims: { department: 'community', jurisdiction } }))).toMatchObject({ jurisdiction: null });
  });

  it('takes nothing of another type over from a token', async () => {
    expect(await identify(await headersOf({ claims: { department: 'community', roles: 'all', jurisdiction: 990101, residentNo: '12' } }))).toMatchObject({ roles: [], jurisdiction: null, residentNo: null });
  });

  it('is one object as long as token, purpose and case are the same, so that his signature is used again', async () => {
    const headers = await headersOf();
    expect(await identify(headers)).toBe(await identify({ ...headers }));
    expect(await identify({ ...headers, 'linli-case': 'SQ2' })).toMatchObject({ caseNo: 'SQ2' });
    expect(await identify({ ...headers, 'linli-purpose': 'EMERGENCY' })).toMatchObject({ purpose: 'EMERGENCY', caseNo: 'SQ1' });
  });

  it('has his token verified once, whatever cases he works on, and again when it has expired', async () => {
    const verify = await createIdentityVerifier({ issuer: ISSUER, audience: 'linli', key: { pem: keys.publicKey } });
    const verified: string[] = [];
    const counting = createCallerIdentifier((given) => {
      verified.push(given);
      return verify(given);
    });
    const headers = await headersOf({ seconds: 60 });
    for (const caseNo of ['SQ1', 'SQ2', 'SQ3']) expect(await counting({ ...headers, 'linli-case': caseNo })).toMatchObject({ caseNo });
    expect(verified).toHaveLength(1);
    jest.useFakeTimers({ now: Date.now() + (60 + CLOCK_TOLERANCE_SECONDS) * 1_000 + 1_000, doNotFake: ['nextTick', 'setImmediate'] });
    expect(await codeOf(counting({ ...headers, 'linli-case': 'SQ4' }))).toBe('TOKEN_EXPIRED');
  });

  it('is known no longer than his token holds', async () => {
    const headers = await headersOf({ seconds: 60 });
    await identify(headers);
    jest.useFakeTimers({ now: Date.now() + 61_000 + CLOCK_TOLERANCE_SECONDS * 1_000, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'setTimeout'] });
    expect(await codeOf(identify(headers))).toBe('TOKEN_EXPIRED');
  });

  it.each(Object.values(PURPOSES).map(({ code, needsCase }) => [code as PurposeCode, needsCase] as const))('with the purpose %s needs a case: %p', async (purpose, needsCase) => {
    const { 'linli-case': _case, ...headers } = await headersOf();
    expect(await codeOf(identify({ ...headers, 'linli-purpose': purpose }))).toBe(needsCase ? 'CASE_REQUIRED' : 'identified');
    expect(await codeOf(identify({ ...headers, 'linli-purpose': purpose, 'linli-case': 'SQ1' }))).toBe('identified');
  });
});

describe('nobody is identified', () => {
  it.each([
    ['without a header', {}, 'UNAUTHENTICATED'], ['by an empty one', { authorization: '' }, 'UNAUTHENTICATED'], ['by a password', { authorization: 'Basic eA==' }, 'UNAUTHENTICATED'],
    ['by Bearer alone', { authorization: 'Bearer ' }, 'UNAUTHENTICATED'], ['by two tokens', { authorization: 'Bearer a b' }, 'UNAUTHENTICATED'], ['by a token that is none', { authorization: 'Bearer a.b.c' }, 'TOKEN_INVALID'],
  ])('%s', async (_case, headers, code) => {
    expect(await codeOf(identify({ 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ1', ...headers }))).toBe(code);
  });

  it('by an expired token, which is told apart from a wrong one', async () => {
    expect(await codeOf(identify(await headersOf({ seconds: -1 - CLOCK_TOLERANCE_SECONDS })))).toBe('TOKEN_EXPIRED');
  });

  it('before his token is looked at: a stranger learns nothing of purposes', async () => {
    expect(await codeOf(identify({ authorization: 'Bearer a.b.c' }))).toBe('TOKEN_INVALID');
  });

  it.each([
    ['no purpose', undefined, 'SQ1', 'PURPOSE_REQUIRED'], ['an empty purpose', '', 'SQ1', 'PURPOSE_REQUIRED'], ['a purpose in small letters', 'one_stop', 'SQ1', 'PURPOSE_UNKNOWN'], ['what every object has', 'toString', 'SQ1', 'PURPOSE_UNKNOWN'],
    ['no case', 'ONE_STOP', undefined, 'CASE_REQUIRED'], ['an empty case', 'ONE_STOP', '', 'CASE_REQUIRED'], ['a case of 65 characters', 'ONE_STOP', 'x'.repeat(65), 'CASE_REQUIRED'], ['a case too long where none is needed', 'EMERGENCY', 'x'.repeat(65), 'CASE_REQUIRED'],
  ])('for %s', async (_case, purpose, caseNo, code) => {
    expect(await codeOf(identify({ ...(await headersOf()), 'linli-purpose': purpose, 'linli-case': caseNo }))).toBe(code);
  });

  it('and what is said repeats neither token, purpose nor case', async () => {
    const headers = { authorization: 'Bearer geheim.geheim.geheim', 'linli-purpose': 'GEHEIM', 'linli-case': 'geheim'.repeat(20) };
    for (const wrong of [headers, { ...(await headersOf()), 'linli-purpose': headers['linli-purpose'] }, { ...(await headersOf()), 'linli-case': headers['linli-case'] }]) {
      await expect(identify(wrong)).rejects.toMatchObject({ message: expect.not.stringMatching(/geheim/i) as string });
    }
  });
});
