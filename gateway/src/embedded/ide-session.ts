import { PURPOSES } from '@linli/vocabulary';
import type { Examples } from './choose-examples.js';
import { GRAPH_RESOURCE, GRAPH_SCOPE, IDE_CALLBACK, IDE_CLIENT } from './ide-client.js';
import { issueToken, type IdentityKey } from './identity-file.js';
import type { Persona } from './personas.js';

export interface IdeSessionOptions {
  readonly keys: IdentityKey;
  readonly examples: Examples;
}

/** Makes what the IDE opens with: the first persona, the hall clerk, signed in without a click, as whom else one can sign in, and how. */
export function createIdeSession({ keys, examples: { personas, variables } }: IdeSessionOptions): () => Promise<object> {
  const [clerk] = personas;
  if (!clerk) throw new Error('personas: expected a first one, but got none');
  const [usual] = clerk.purposes;
  const signIn = { clientId: IDE_CLIENT, scope: `openid ${GRAPH_SCOPE}`, resource: GRAPH_RESOURCE, callback: IDE_CALLBACK };
  const shown = personas.map(toShown);
  return async () => ({ token: await issueToken(keys, clerk), subject: clerk.subject, purpose: usual?.code, caseNo: usual?.caseNo, variables, personas: shown, signIn });
}

/** What the page shows of a persona. Numbers of residents stay inside. */
function toShown({ subject, key, zh, en, department, departmentZh, jurisdiction, placeZh, purposes, why }: Persona): object {
  return { subject, key, zh, en, department, departmentZh, jurisdiction, placeZh, why, purposes: purposes.map(({ code, caseNo }) => ({ code, caseNo, zh: PURPOSES[code].zh, en: PURPOSES[code].en, needsCase: PURPOSES[code].needsCase })) };
}
