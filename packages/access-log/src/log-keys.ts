import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/** The deployment's key pair for the log: the private half signs heads, the public half verifies them anywhere. */
export interface LogKeys {
  /** Ed25519, PKCS#8 PEM. */
  readonly privateKey: string;
  /** SPKI PEM. */
  readonly publicKey: string;
}

/** Signs a text. @returns the signature, base64. */
export type LogSigner = (text: string) => string;

export type LogSignatureCheck = (text: string, signature: string) => boolean;

export function createLogKeys(): LogKeys {
  return generateKeyPairSync('ed25519', { publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
}

/** The public half of a private key, SPKI PEM. */
export function publicKeyOf(privateKey: string): string {
  return createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'pem' }) as string;
}

export function createLogSigner(privateKey: string): LogSigner {
  const key = createPrivateKey(privateKey);
  return (text) => sign(null, Buffer.from(text), key).toString('base64');
}

export function createLogSignatureCheck(publicKey: string): LogSignatureCheck {
  const key = createPublicKey(publicKey);
  return (text, signature) => {
    const bytes = Buffer.from(signature, 'base64');
    // A signature has one spelling: reading base64 passes over what is none.
    return bytes.toString('base64') === signature && verify(null, Buffer.from(text), key, bytes);
  };
}
