import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as oauth from 'oauth4webapi';
import type { Answer } from './open-test-district.js';
import { runProgram, type Program } from './run-program.js';
import { ROOT } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';
import { waitUntil } from './wait-until.js';

jest.setTimeout(180_000);

const folder = temporaryFolder();
let program: Program;
let address: string;

beforeAll(async () => {
  program = runProgram('embedded/start.js', { dataFolder: join(folder.path, 'data'), argv: ['--port', '0', '--residents', '1000'] });
  await waitUntil('the program to be up', () => program.output().includes('Ctrl+C') || program.hasEnded());
  address = /GraphiQL +(http:\/\/[\d.:]+)\//.exec(program.output())?.[1] ?? '';
});
afterAll(async () => {
  program.kill('SIGTERM');
  await program.ended;
  folder.remove();
});

interface Asking {
  readonly token: string;
  readonly purpose: string;
  readonly caseNo?: string | undefined;
}

async function ask<D>(query: string, { token, purpose, caseNo }: Asking): Promise<Answer<D>> {
  const headers = { authorization: `Bearer ${token}`, 'linli-purpose': purpose, ...(caseNo ? { 'linli-case': caseNo } : {}), 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { status: response.status, ...((await response.json()) as object) } as Answer<D>;
}

/** `npm run token`, without npm. */
function runToken(...argv: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [join(ROOT, 'gateway', 'dist', 'embedded', 'token.js'), ...argv], { env: { PATH: process.env.PATH, LINLI_DATA: join(folder.path, 'data') }, encoding: 'utf8' });
}

const claimsOf = (token: string): Record<string, unknown> => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

describe('a client that knows the address of the identity provider, and nothing else of it', () => {
  const insecure = { [oauth.allowInsecureRequests]: true };
  const client: oauth.Client = { client_id: 'linli-ide' };
  let server: oauth.AuthorizationServer;

  it('discovers it', async () => {
    const issuer = new URL(`${address}/oidc`);
    server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
    expect(server).toMatchObject({ code_challenge_methods_supported: ['S256'], response_types_supported: ['code'], grant_types_supported: ['authorization_code'], token_endpoint_auth_methods_supported: ['none'] });
  });

  it('signs somebody in with a code and its proof, and asks the graph as him', async () => {
    const [verifier, state, nonce] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState(), oauth.generateRandomNonce()];
    const redirectUri = `${address}/ide/signed-in.html`;
    const url = new URL(server.authorization_endpoint ?? '');
    url.search = new URLSearchParams({
      client_id: client.client_id, response_type: 'code', scope: 'openid graph', resource: 'urn:linli:graph', redirect_uri: redirectUri, state, nonce, code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    }).toString();
    const answer = oauth.validateAuthResponse(server, client, new URL(await choose(url.href, 'grid-worker')), state);
    const response = await oauth.authorizationCodeGrantRequest(server, client, oauth.None(), answer, redirectUri, verifier, insecure);
    const { access_token: token, id_token: idToken = '' } = await oauth.processAuthorizationCodeResponse(server, client, response, { expectedNonce: nonce, requireIdToken: true });
    expect(claimsOf(token)).toMatchObject({ sub: 'grid-worker-1', department: 'community', jurisdiction: expect.stringMatching(/^\d{15}$/) });
    expect(await ask('{ grids(first: 1) { nodes { name } } }', { token, purpose: 'GRID_VISIT', caseNo: '1' })).toMatchObject({ status: 200, data: { grids: { nodes: [{ name: expect.any(String) }] } } });
    // Who has signed in is no right to ask.
    expect(await ask('{ grids(first: 1) { nodes { name } } }', { token: idToken, purpose: 'GRID_VISIT', caseNo: '1' })).toMatchObject({ status: 401, errors: [{ extensions: { code: 'TOKEN_INVALID' } }] });
  });

  /** Goes through the page of personas as a browser does. @returns where it ends. */
  async function choose(url: string, persona: string): Promise<string> {
    const cookies = new Map<string, string>();
    const go = async (to: string, init: RequestInit = {}): Promise<string> => {
      const response = await fetch(new URL(to, address), { ...init, headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }, redirect: 'manual' });
      for (const line of response.headers.getSetCookie()) cookies.set(line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1, line.indexOf(';')));
      return response.headers.get('location') ?? '';
    };
    const page = await go(url);
    return go(await go(page, { method: 'POST', body: new URLSearchParams({ persona }) }));
  }
});

describe('npm run token', () => {
  it.each([['grid-worker', 'community'], ['assistance-caseworker', 'civil-affairs'], ['correction-officer', 'justice'], ['guardian', 'resident'], ['data-office', 'data-sharing']])('-- --persona %s prints a token that the graph takes', async (persona, department) => {
    const { status, stdout } = runToken('--persona', persona);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(claimsOf(stdout)).toMatchObject({ sub: `${persona}-1`, department, roles: expect.arrayContaining([persona]) });
    expect(await ask('{ grids(first: 1) { totalCount } }', { token: stdout.trim(), purpose: 'SELF' })).toMatchObject({ status: 200 });
  });

  it('gives a guardian his own number and his child\'s, and nobody else one', () => {
    expect(claimsOf(runToken('--persona', 'guardian').stdout)).toMatchObject({ residentNo: expect.any(Number), wards: [expect.any(Number)] });
    expect(Object.keys(claimsOf(runToken('--persona', 'mediator').stdout)).sort()).toEqual(['aud', 'cases', 'department', 'exp', 'iat', 'iss', 'jurisdiction', 'roles', 'sub']);
  });

  it('-- --persona with options takes the options before the persona', () => {
    expect(claimsOf(runToken('--persona', 'mediator', '--subject', 'mediator-7', '--jurisdiction', '990101001').stdout)).toMatchObject({ sub: 'mediator-7', department: 'justice', jurisdiction: '990101001' });
  });

  it.each(['nobody', 'constructor', ''])('-- --persona %j lists those that there are', (name) => {
    const { status, stdout, stderr } = runToken('--persona', name);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^--persona: 没有这个人物，可选如下 expected one of these, but got /);
    expect(stderr).toMatch(/\n {2}grid-worker +网格员 grid worker of one grid\n/);
    expect(stderr).not.toMatch(/\n +at /);
  });

  it('-- --help says how it is used', () => {
    expect(runToken('--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^npm run token -- .*\n {2}--persona NAME /), stderr: '' });
  });
});

describe('what npm start prints of personas', () => {
  it('is one query for three of them, each with a line for a shell that is answered', async () => {
    const lines = [...program.output().matchAll(/curl -s (\S+) -H "authorization: Bearer \$\(npm run --silent token -- --persona (\S+)\)" -H 'linli-purpose: (\w+)' -H 'linli-case: (\w+)' -H 'content-type: application\/json' -d '(.*)'\n/g)];
    expect(lines.map(([, url, persona, purpose]) => [url, persona, purpose])).toEqual([
      [`${address}/graphql`, 'hall-clerk', 'ONE_STOP'], [`${address}/graphql`, 'grid-worker', 'GRID_VISIT'], [`${address}/graphql`, 'assistance-caseworker', 'ASSIST_REVIEW'],
    ]);
    const queries = lines.map(([, , , , , body = '']) => (JSON.parse(body) as { query: string }).query);
    expect(new Set(queries).size).toBe(1);
    for (const [, , persona = '', purpose = '', caseNo] of lines) {
      expect(await ask(queries[0] ?? '', { token: runToken('--persona', persona).stdout.trim(), purpose, caseNo })).toMatchObject({ status: 200, data: { resident: { name: expect.any(String) } } });
    }
  });

  it('and nothing else: no complaint of a library, and no address of ours that is not local', () => {
    expect(program.output()).not.toMatch(/WARNING|NOTICE|oidc-provider|node_modules/);
  });
});
