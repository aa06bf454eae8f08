import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** In what a token differs from a clerk's. */
export interface TokenDifferences {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Seconds until it ends. */
  readonly seconds?: number;
}

/** A key of the provider: what it publishes, and how it signs. */
export interface TestKey {
  readonly jwk: JWK;
  sign(differences?: TokenDifferences): Promise<string>;
}

/** An identity provider that publishes keys over HTTP and nothing else: what it publishes, and whether it answers, is up to the test. */
export class TestProvider {
  private readonly server: Server = createServer((request, response) => this.answer(request, response));
  private port = 0;
  published: readonly TestKey[] = [];
  /** What the discovery document says differently. */
  discovery: Readonly<Record<string, unknown>> = {};
  /** Answers instead of keys. */
  answerInstead: ((response: ServerResponse) => void) | null = null;
  /** Paths that were asked for. */
  readonly asked: string[] = [];

  get issuer(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    await new Promise<void>((listening) => this.server.listen(this.port, '127.0.0.1', listening));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Refuses connections from now on, until it is opened again. */
  async close(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }

  async createKey(kid: string, alg = 'EdDSA'): Promise<TestKey> {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const sign: TestKey['sign'] = ({ header = {}, claims = {}, seconds = 600 } = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({ sub: 'clerk-1', department: 'community', iss: this.issuer, aud: 'linli', iat: now, exp: now + seconds, ...claims }).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
    };
    return { jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig' }, sign };
  }

  private answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
    this.asked.push(url);
    if (this.answerInstead) return this.answerInstead(response);
    const body = url === '/.well-known/openid-configuration' ? { issuer: this.issuer, jwks_uri: `${this.issuer}/keys`, ...this.discovery } : { keys: this.published.map(({ jwk }) => jwk) };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}
