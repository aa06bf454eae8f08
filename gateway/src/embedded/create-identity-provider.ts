import { randomBytes } from 'node:crypto';
import { errors, Provider, type Configuration, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { GRAPH_RESOURCE, GRAPH_SCOPE, IDE_CALLBACK, IDE_CLIENT } from './ide-client.js';
import { AUDIENCE, claimsOf, identityJwkOf, type IdentityKey } from './identity-file.js';
import type { Persona } from './personas.js';
import { createProviderStore } from './provider-store.js';
import { renderFaultPage } from './sign-in-page.js';

export interface IdentityProviderOptions {
  /** Its own address, at which it is discovered, such as http://127.0.0.1:4000/oidc. */
  readonly issuer: string;
  readonly key: IdentityKey;
  readonly personas: readonly Persona[];
  /** Origins under which the IDE is opened: where codes may be sent. */
  readonly origins: readonly string[];
}

const HOURS = 3_600;
const ALGORITHM = 'EdDSA';

/** Makes the identity provider of the embedded mode: authorization code with PKCE for the IDE, access tokens as JWT for the graph. */
export async function createIdentityProvider({ issuer, key, personas, origins }: IdentityProviderOptions): Promise<Provider> {
  const bySubject = new Map(personas.map((persona) => [persona.subject, persona]));
  const provider = new Provider(issuer, {
    ...PROTOCOL,
    adapter: createProviderStore(),
    jwks: { keys: [await identityJwkOf(key)] } as NonNullable<Configuration['jwks']>,
    cookies: { keys: [randomBytes(32).toString('base64url')], names: { session: 'linli_session', interaction: 'linli_interaction', resume: 'linli_resume' } },
    clients: [clientOf(origins)],
    clientBasedCORS: (_ctx, origin) => origins.includes(origin),
    findAccount: (_ctx, sub) => (bySubject.has(sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined),
    extraTokenClaims: (_ctx, token) => {
      const persona = 'accountId' in token && token.accountId ? bySubject.get(token.accountId) : undefined;
      return persona && claimsOf(persona);
    },
  });
  // It would print what it met with, requests included; of a fault its kind is enough.
  provider.silent = true;
  provider.on('server_error', (_ctx, { name }) => process.stderr.write(`身份认证服务故障 fault of the identity provider: ${name}\n`));
  return provider;
}

function clientOf(origins: readonly string[]): NonNullable<Configuration['clients']>[number] {
  return {
    client_id: IDE_CLIENT, application_type: 'web', token_endpoint_auth_method: 'none', grant_types: ['authorization_code'], response_types: ['code'],
    redirect_uris: origins.map((origin) => `${origin}${IDE_CALLBACK}`), id_token_signed_response_alg: ALGORITHM,
  };
}

const GRAPH: ResourceServer = { scope: GRAPH_SCOPE, audience: AUDIENCE, accessTokenFormat: 'jwt', jwt: { sign: { alg: ALGORITHM } }, accessTokenTTL: 12 * HOURS };

/** What of the protocol is spoken: as little as the IDE needs. */
const PROTOCOL: Configuration = {
  responseTypes: ['code'], scopes: ['openid'], clientAuthMethods: ['none'], pkce: { required: () => true },
  ttl: { AccessToken: 12 * HOURS, AuthorizationCode: 60, Grant: 12 * HOURS, IdToken: HOURS, Interaction: HOURS, Session: 12 * HOURS },
  features: {
    devInteractions: { enabled: false }, dPoP: { enabled: false }, pushedAuthorizationRequests: { enabled: false }, userinfo: { enabled: false }, rpInitiatedLogout: { enabled: false },
    resourceIndicators: { enabled: true, defaultResource: () => GRAPH_RESOURCE, useGrantedResource: () => true, getResourceServerInfo: (_ctx, resource) => serverOf(resource) },
  },
  interactions: { url: (_ctx, { uid }) => `/oidc/interaction/${uid}` },
  loadExistingGrant: grantAll,
  renderError: (ctx, { error }) => {
    ctx.type = 'html';
    ctx.body = renderFaultPage(error);
  },
};

function serverOf(resource: string): ResourceServer {
  if (resource === GRAPH_RESOURCE) return GRAPH;
  throw new errors.InvalidTarget('this resource is not one of ours');
}

/** The IDE is the deployment's own: nobody is asked whether it may. */
async function grantAll({ oidc }: KoaContextWithOIDC): Promise<InstanceType<Provider['Grant']>> {
  const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId ?? '', accountId: oidc.session?.accountId ?? '' });
  grant.addOIDCScope('openid');
  grant.addResourceScope(GRAPH_RESOURCE, GRAPH_SCOPE);
  await grant.save();
  return grant;
}
