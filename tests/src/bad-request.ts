import type { ErrorCode } from '@linli/vocabulary';
import type { RawRequest } from './send-raw.js';
import type { TokenChoice } from './tokens.js';

/** What a bad request can be made of: things that are right somewhere, and right by themselves. */
export interface Known {
  readonly residentId: string;
  readonly householdId: string;
  /** The endCursor of a page of households. */
  readonly householdCursor: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly token: (choice: TokenChoice) => Promise<string>;
}

export interface BadRequest {
  readonly name: string;
  readonly make: (known: Known) => RawRequest | Promise<RawRequest>;
  readonly status: number;
  readonly code: ErrorCode;
  /** Whole message, or a pattern of it; for ours "expected …, but got …". */
  readonly message: string | RegExp;
}

/** Makes bad requests of a kind: those that are refused alike. */
export function refusedWith(status: number, code: ErrorCode): (name: string, message: string | RegExp, make: BadRequest['make']) => BadRequest {
  return (name, message, make) => ({ name, make, status, code, message });
}

/** A question, well sent. */
export function asking(query: string, variables?: unknown, operationName?: unknown): (known: Known) => RawRequest {
  return ({ headers }) => ({ headers, body: JSON.stringify({ query, variables, operationName }) });
}

/** A question made of what is right elsewhere. */
export function askingOf(question: (known: Known) => readonly [query: string, variables?: unknown]): (known: Known) => RawRequest {
  return (known) => asking(...question(known))(known);
}

/** A body, with the headers of a clerk. */
export function sending(body: string): (known: Known) => RawRequest {
  return ({ headers }) => ({ headers, body });
}

/** A good question with other headers. */
export function headed(change: (headers: Record<string, string>) => void): (known: Known) => RawRequest {
  return ({ headers }) => {
    const changed = { ...headers };
    change(changed);
    return { headers: changed, body: JSON.stringify({ query: '{ __typename }' }) };
  };
}

/** A good question with another token. */
export function bearing(choice: TokenChoice): (known: Known) => Promise<RawRequest> {
  return async ({ headers, token }) => ({ headers: { ...headers, authorization: `Bearer ${await token(choice)}` }, body: JSON.stringify({ query: '{ __typename }' }) });
}
