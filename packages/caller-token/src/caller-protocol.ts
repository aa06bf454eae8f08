/** Header in which the gateway passes the signed caller on. */
export const CALLER_HEADER = 'linli-caller';
export const CALLER_ISSUER = 'linli-gateway';
export const CALLER_ALGORITHM = 'EdDSA';
/** Short, because a token that leaks inside must not be of use for long. */
export const CALLER_LIFETIME_SECONDS = 60;
