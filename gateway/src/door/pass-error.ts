import type { GraphQLFormattedError } from 'graphql';
import { toPublicError } from './public-error.js';

/** What the planner's executor adds for itself; our own `department` says the same. */
const ADDED = 'serviceName';

/**
 * What a client sees of an error where the supergraph is somebody else's: of a department its own words, code and facts, for they are what that department promises its clients; of this gateway
 * the catalogue's. No document but the client's has places, so those of the department's are left out.
 */
export function passError(error: GraphQLFormattedError): GraphQLFormattedError {
  if (typeof error.extensions?.department !== 'string') return toPublicError(error);
  const { [ADDED]: _added, ...extensions } = error.extensions;
  return { message: error.message, ...(error.path ? { path: error.path } : {}), extensions };
}
