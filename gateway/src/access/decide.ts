import type { Caller } from '@linli/caller-token';
import type { DocumentNode } from 'graphql';

/** An operation as a caller may run it. */
export interface Decision {
  readonly document: DocumentNode;
}

/**
 * Decides what of an operation its caller may read, before it is planned, so that what is refused causes no call at all.
 *
 * This is the place of the gateway's half of the decision: purpose and grant become scopes, fields that the scopes do not allow leave the document here and are answered null
 * with FORBIDDEN_FIELD. Today every operation passes as it came. The other half, which rows, is the departments' own (row-filter.ts in the kit).
 */
export function decide(_caller: Caller, document: DocumentNode): Decision {
  return { document };
}
