import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** The deployment's secret, once for each thing that it is used for. */
export interface Keys {
  readonly fingerprint: KeyObject;
  readonly noise: KeyObject;
  readonly near: KeyObject;
  readonly sketch: Buffer;
}

const LEAST_BYTES = 16;

/** @param secret at least 16 bytes; whoever has it can take the noise off. */
export function deriveKeys(secret: Buffer): Keys {
  if (secret.length < LEAST_BYTES) throw new Error(`the secret of disclosure control: expected ${LEAST_BYTES} bytes or more, but got ${secret.length}`);
  const derive = (use: string): Buffer => createHmac('sha256', secret).update(`linli disclosure ${use}`).digest();
  return { fingerprint: createSecretKey(derive('fingerprint')), noise: createSecretKey(derive('noise')), near: createSecretKey(derive('near')), sketch: derive('sketch') };
}
