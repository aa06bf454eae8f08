import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';

/** Where a provider publishes its keys: at a known address, or at the one that its discovery document names. */
export type KeySetSource = { readonly jwksUrl: string } | { readonly issuer: string };

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/**
 * Asks an identity provider for its keys.
 * @param timeoutMs how long each answer is waited for, milliseconds.
 * @throws Error when it does not answer, or as no identity provider does.
 * @source OpenID Connect Discovery 1.0 §4; RFC 7517 §5
 */
export async function fetchKeySet(source: KeySetSource, timeoutMs: number): Promise<JSONWebKeySet> {
  const jwksUrl = 'jwksUrl' in source ? source.jwksUrl : await discover(source.issuer, timeoutMs);
  return keySet.parse(await fetchJson(jwksUrl, timeoutMs)) as JSONWebKeySet;
}

async function discover(issuer: string, timeoutMs: number): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  // Load-bearing: a document that speaks for another issuer would put its keys under this one's name.
  const document = z.object({ issuer: z.literal(issuer), jwks_uri: z.url({ protocol: issuer.startsWith('https:') ? /^https$/ : /^https?$/ }) });
  return document.parse(await fetchJson(url, timeoutMs)).jwks_uri;
}

async function fetchJson(url: string, timeoutMs: number): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (response.ok) return response.json();
  await response.body?.cancel();
  throw new Error(`key set: expected 200, but got ${response.status}`);
}
