import { LRUCache } from 'lru-cache';
import { createCipheriv, createDecipheriv, createHash, type Cipheriv, type Decipheriv } from 'node:crypto';

/** What a sealed id stands for; the tag keeps a household's id from being taken for a resident's. */
export type SealedKind = 'resident' | 'household';

const TAGS: Readonly<Record<SealedKind, number>> = { resident: 0x4c525331, household: 0x4c484831 };
const BLOCK_BYTES = 16;
/** Of each kind; a few megabytes in all. */
const IDS_KEPT = 20_000;

interface SealingKey {
  readonly bytes: Buffer;
  /** In ECB mode without padding each update is one whole block, so one cipher serves every id; making one for each would cost more than the sealing. */
  readonly cipher: Cipheriv;
  readonly decipher: Decipheriv;
  /** Ids by their numbers: a page shows a hundred, the same ones in each of a department's answers, and a look-up is a tenth of a sealing. */
  readonly kept: Readonly<Record<SealedKind, LRUCache<number, string>>>;
}

let key: SealingKey | null = null;

/**
 * Sets the deployment's sealing key for this process. Graph scalars have no request to take it from, hence one key per process.
 * @param secret any text; hashed to 128 bits.
 */
export function useSealKey(secret: string): void {
  const bytes = createHash('sha256').update(`linli-seal:${secret}`).digest().subarray(0, BLOCK_BYTES);
  key = {
    bytes, cipher: createCipheriv('aes-128-ecb', bytes, null).setAutoPadding(false), decipher: createDecipheriv('aes-128-ecb', bytes, null).setAutoPadding(false),
    kept: { resident: new LRUCache({ max: IDS_KEPT }), household: new LRUCache({ max: IDS_KEPT }) },
  };
}

/**
 * Seals a number as an opaque id: one AES-128 block of {tag, zeros, number}, base64url.
 * @returns 22 characters.
 */
export function sealId(kind: SealedKind, number: number): string {
  const { cipher, kept } = currentKey();
  const known = kept[kind].get(number);
  if (known !== undefined) return known;
  const block = Buffer.alloc(BLOCK_BYTES);
  block.writeUInt32BE(TAGS[kind], 0);
  block.writeUInt32BE(number, 12);
  const id = cipher.update(block).toString('base64url');
  kept[kind].set(number, id);
  return id;
}

/**
 * Opens a sealed id.
 * @returns the number, or null for anything that this deployment has not sealed as this kind: 12 of the 16 bytes are known, so a guess succeeds once in 2^96.
 */
export function openId(kind: SealedKind, id: string): number | null {
  if (!/^[A-Za-z0-9_-]{22}$/.test(id)) return null;
  const block = currentKey().decipher.update(Buffer.from(id, 'base64url'));
  const isOurs = block.length === BLOCK_BYTES && block.readUInt32BE(0) === TAGS[kind] && block.readUInt32BE(4) === 0 && block.readUInt32BE(8) === 0;
  // The last of 22 characters carries four unused bits: only the canonical spelling is an id.
  return isOurs && sealId(kind, block.readUInt32BE(12)) === id ? block.readUInt32BE(12) : null;
}

/** The key under which other sealed things of this process (cursors) derive theirs. */
export function sealKey(): Buffer {
  return currentKey().bytes;
}

function currentKey(): SealingKey {
  if (!key) throw new Error('seal: expected useSealKey to have been called at start, but got no key');
  return key;
}
