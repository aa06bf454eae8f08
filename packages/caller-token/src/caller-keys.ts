import { generateKeyPairSync } from 'node:crypto';

/** The gateway's key pair: the private half signs callers, every department holds the public half. */
export interface CallerKeys {
  /** PKCS#8 PEM. */
  readonly privateKey: string;
  /** SPKI PEM. */
  readonly publicKey: string;
}

export function createCallerKeys(): CallerKeys {
  return generateKeyPairSync('ed25519', { publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
}
