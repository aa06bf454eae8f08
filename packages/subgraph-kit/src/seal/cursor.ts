import { linliError } from '@linli/vocabulary';
import { createCipheriv, createDecipheriv, createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { sealKey } from '@linli/sealed-id';

/** The order values of the last row of a page. Sealed, because a cursor that shows them would tell what its reader may not read. */
export type CursorValues = readonly (string | number)[];

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

let known: { readonly from: Buffer; readonly key: KeyObject } | null = null;

/**
 * Seals the place of a row in one list.
 * @param list name of the list; a cursor of another list is refused.
 */
export function sealCursor(list: string, values: CursorValues): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-128-gcm', cursorKey(), nonce);
  cipher.setAAD(Buffer.from(list));
  const body = Buffer.concat([cipher.update(JSON.stringify(values)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** @throws CURSOR_INVALID for a cursor that this deployment has not made for this list. */
export function openCursor(list: string, cursor: string): CursorValues {
  try {
    const bytes = Buffer.from(cursor, 'base64url');
    const decipher = createDecipheriv('aes-128-gcm', cursorKey(), bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(list));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString()) as CursorValues;
  } catch {
    throw linliError('CURSOR_INVALID', { subject: 'cursor', expected: 'the endCursor of a page of this list', got: `${cursor.length} characters that this list has not given out` });
  }
}

// A page has a cursor for each of its rows: the key is made once for a sealing key.
function cursorKey(): KeyObject {
  const from = sealKey();
  if (known?.from !== from) known = { from, key: createSecretKey(createHash('sha256').update('cursor').update(from).digest().subarray(0, 16)) };
  return known.key;
}
