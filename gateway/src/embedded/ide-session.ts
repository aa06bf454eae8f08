import { PURPOSES } from '@linli/vocabulary';
import type { Examples } from './choose-examples.js';
import { GRAPH_RESOURCE, GRAPH_SCOPE, IDE_CALLBACK, IDE_CLIENT } from './ide-client.js';
import { issueToken, type IdentityKey } from './identity-file.js';
import type { Persona } from './personas.js';

export interface IdeSessionOptions {
  readonly keys: IdentityKey;
  readonly examples: Examples;
}

/** Makes what a page opens with: a persona, the hall clerk where none is named, signed in without a click, as whom else one can sign in, and how. Null for a name that no persona has. */
export function createIdeSession({ keys, examples: { personas, variables } }: IdeSessionOptions): (key: string | null) => Promise<object | null> {
  const signIn = { clientId: IDE_CLIENT, scope: `openid ${GRAPH_SCOPE}`, resource: GRAPH_RESOURCE, callback: IDE_CALLBACK };
  const shown = personas.map(toShown);
  return async (key) => {
    const persona = key === null ? personas[0] : personas.find((each) => each.key === key);
    const [usual] = persona?.purposes ?? [];
    return persona ? { token: await issueToken(keys, persona), subject: persona.subject, purpose: usual?.code, caseNo: usual?.caseNo, variables, personas: shown, signIn } : null;
  };
}

/** What the page shows of a persona. Numbers of residents stay inside. */
function toShown({ subject, key, zh, en, department, departmentZh, jurisdiction, placeZh, purposes, why }: Persona): object {
  return { subject, key, zh, en, department, departmentZh, jurisdiction, placeZh, why, purposes: purposes.map(({ code, caseNo }) => ({ code, caseNo, zh: PURPOSES[code].zh, en: PURPOSES[code].en, needsCase: PURPOSES[code].needsCase })) };
}
