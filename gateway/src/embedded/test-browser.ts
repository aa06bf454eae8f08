import { createHash, randomBytes } from 'node:crypto';
import { GRAPH_RESOURCE, GRAPH_SCOPE, IDE_CALLBACK, IDE_CLIENT } from './ide-client.js';

type Fields = Readonly<Record<string, string>>;

/** An answer, read. */
export interface PageAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly text: string;
}

/** A sign-in that was begun: the answer to its first request, and how it goes on. */
export interface SignIn extends PageAnswer {
  /** Address of the page of personas. */
  readonly interaction: string;
  page(): Promise<PageAnswer>;
  choose(persona: string): Promise<PageAnswer>;
  post(type: string, body: string): Promise<PageAnswer>;
}

/** A code, and how it is made a token. */
export interface Code {
  redeem(changes?: Fields, headers?: Fields): Promise<PageAnswer>;
}

/** A browser of a test, with the IDE's part of a sign-in written out by hand, so that each part of it can be wrong. */
export class Browser {
  private readonly cookies = new Map<string, string>();
  private readonly verifier = randomBytes(32).toString('base64url');

  constructor(private readonly origin: string) {}

  /** @param changes parameters that differ from the IDE's; '' leaves one out. */
  async begin(changes: Fields = {}): Promise<SignIn> {
    const challenge = createHash('sha256').update(this.verifier).digest('base64url');
    const url = new URL('/oidc/auth', this.origin);
    url.search = queryOf({
      client_id: IDE_CLIENT, response_type: 'code', scope: `openid ${GRAPH_SCOPE}`, resource: GRAPH_RESOURCE, redirect_uri: `${this.origin}${IDE_CALLBACK}`, state: 's', nonce: 'n', prompt: 'login',
      code_challenge: challenge, code_challenge_method: 'S256', ...changes,
    }).toString();
    const answer = await this.ask(url.href);
    const interaction = new URL(answer.location ?? '/', this.origin).href;
    const post = (type: string, body: string): Promise<PageAnswer> => this.ask(interaction, { method: 'POST', headers: { 'content-type': type }, body });
    return { ...answer, interaction, page: () => this.ask(interaction), post, choose: (persona) => post('application/x-www-form-urlencoded', queryOf({ persona }).toString()) };
  }

  async obtainCode(persona: string): Promise<Code> {
    const chosen = await (await this.begin()).choose(persona);
    return this.redeemAt(chosen.location ?? '');
  }

  /** Goes on where a choice has led. */
  async redeemAt(address: string): Promise<Code> {
    const { location } = await this.ask(address);
    const code = new URL(location ?? '').searchParams.get('code') ?? '';
    const fields = { client_id: IDE_CLIENT, grant_type: 'authorization_code', code, redirect_uri: `${this.origin}${IDE_CALLBACK}`, code_verifier: this.verifier, resource: GRAPH_RESOURCE };
    return { redeem: (changes = {}, headers = {}) => this.ask(`${this.origin}/oidc/token`, { method: 'POST', headers, body: queryOf({ ...fields, ...changes }) }) };
  }

  async signIn(persona: string): Promise<{ readonly accessToken: string; readonly idToken: string }> {
    const { text } = await (await this.obtainCode(persona)).redeem();
    const { access_token: accessToken = '', id_token: idToken = '' } = JSON.parse(text) as { access_token?: string; id_token?: string };
    return { accessToken, idToken };
  }

  private async ask(url: string, init: RequestInit = {}): Promise<PageAnswer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, headers: { ...(init.headers as Fields), cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return { status: response.status, location: response.headers.get('location'), headers: response.headers, text: await response.text() };
  }
}

function queryOf(fields: Fields): URLSearchParams {
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''));
}
