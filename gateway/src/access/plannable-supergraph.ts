import { parse, print, visit, type DirectiveNode } from 'graphql';
import { featureOf } from './security-directives.js';

/** Features that the door enforces before anything is planned. */
const DECIDED_BEFORE = new Set(['authenticated', 'requiresScopes', 'policy']);

/**
 * The supergraph as the planner takes it. @apollo/gateway does not enforce these rules itself and refuses whatever is marked as having to be; we enforce them from the full supergraph (read-rules.ts), so
 * the planner's copy goes without the mark.
 */
export function toPlannableSupergraph(supergraphSdl: string): string {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  let isChanged = false;
  const plannable = visit(supergraph, {
    Directive: (directive: DirectiveNode) => {
      if (directive.name.value !== 'link' || !DECIDED_BEFORE.has(featureOf(directive as Parameters<typeof featureOf>[0]))) return undefined;
      isChanged = true;
      return { ...directive, arguments: (directive.arguments ?? []).filter(({ name }) => name.value !== 'for') };
    },
  });
  return isChanged ? print(plannable) : supergraphSdl;
}
