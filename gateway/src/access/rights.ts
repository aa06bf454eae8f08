import type { Caller } from '@linli/caller-token';
import type { AccessRules } from './read-rules.js';
import type { Rights } from './rule.js';

/**
 * Makes the function that says what a caller holds of what a supergraph's rules ask for. What no rule asks for makes no difference, so that callers share decisions and plans.
 * Policies are held by role and purpose: `role:mediator`, `purpose:MEDIATION`; no other is held by anybody.
 */
export function createRightsReader({ byCoordinate }: AccessRules): (caller: Caller) => Rights {
  const rules = [...byCoordinate.values()];
  const scopesAsked = new Set(rules.flatMap(({ scopes }) => scopes.flat(2)));
  const policiesAsked = new Set(rules.flatMap(({ policies }) => policies.flat(2)));
  const known = new WeakMap<Caller, Rights>();
  return (caller) => {
    const before = known.get(caller);
    if (before) return before;
    const scopes = caller.scopes.filter((scope) => scopesAsked.has(scope)).sort();
    const policies = [`purpose:${caller.purpose}`, ...caller.roles.map((role) => `role:${role}`)].filter((policy) => policiesAsked.has(policy)).sort();
    const key = JSON.stringify([caller.highestLevel, scopes, policies]);
    const rights: Rights = { key, scopes: new Set(scopes), policies: new Set(policies), highestLevel: caller.highestLevel };
    known.set(caller, rights);
    return rights;
  };
}
