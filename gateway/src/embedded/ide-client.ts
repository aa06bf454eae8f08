/** The client that the IDE is at the identity provider; public, so it proves by PKCE that a code is its own. */
export const IDE_CLIENT = 'linli-ide';

/** Where the IDE is sent back to, below its origin. */
export const IDE_CALLBACK = '/ide/signed-in.html';

/** The graph, as the resource that tokens are asked for. @source RFC 8707 §2 */
export const GRAPH_RESOURCE = 'urn:linli:graph';

/** The one scope of it: what may be read is decided by purpose and grant, not by what a client asks for. */
export const GRAPH_SCOPE = 'graph';
