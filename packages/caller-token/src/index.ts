export type { Caller } from './caller.js';
export { CALLER_HEADER, CALLER_LIFETIME_SECONDS } from './caller-protocol.js';
export { createCallerSigner, type CallerSigner } from './caller-signer.js';
export { createCallerVerifier, type CallerVerifier } from './caller-verifier.js';
export { createCallerKeys, type CallerKeys } from './caller-keys.js';
export { TOGETHER_PATH, TOGETHER_TYPE, type AnsweredFetch, type FetchesTogether, type SentFetch } from './fetch-protocol.js';
