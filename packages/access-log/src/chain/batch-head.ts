import { createHash } from 'node:crypto';
import type { LogSignatureCheck, LogSigner } from '../log-keys.js';
import { canonicalEntry, type HashedEntry } from './canonical-entry.js';

/** What a batch's head is the hash of. */
export interface BatchFacts {
  /** 1 for the first, and one more for each. */
  readonly number: number;
  /** Head of the batch before, hex. */
  readonly previous: string;
  /** SHA-256 of its entries' canonical bytes, hex. */
  readonly entriesHash: string;
  readonly count: number;
  readonly firstId: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

/** A batch's head, signed by the deployment. */
export interface BatchHead extends BatchFacts {
  /** SHA-256 of the facts, hex. */
  readonly head: string;
  /** Ed25519, base64. */
  readonly signature: string;
}

/** Where a chain begins that nothing was pruned from. */
export const FIRST_PREVIOUS = '0'.repeat(64);

/** Closes a batch over its entries, in their order. */
export function sealBatch(entries: readonly HashedEntry[], { number, previous, sign }: { readonly number: number; readonly previous: string; readonly sign: LogSigner }): BatchHead {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) throw new Error('batch: expected at least one entry, but got none');
  const facts: BatchFacts = { number, previous, entriesHash: hashEntries(entries), count: entries.length, firstId: first.id, firstAt: first.at, lastAt: last.at };
  const head = hashFacts(facts);
  return { ...facts, head, signature: sign(signedText(head)) };
}

export function hashEntries(entries: readonly HashedEntry[]): string {
  const hash = createHash('sha256');
  for (const entry of entries) hash.update(canonicalEntry(entry));
  return hash.digest('hex');
}

export function hashFacts({ number, previous, entriesHash, count, firstId, firstAt, lastAt }: BatchFacts): string {
  return createHash('sha256').update(JSON.stringify([number, previous, entriesHash, count, firstId, firstAt, lastAt])).digest('hex');
}

/** Whether a head is the hash of its facts and was signed by the deployment. */
export function isHeadTrue(batch: BatchHead, check: LogSignatureCheck): boolean {
  return hashFacts(batch) === batch.head && check(signedText(batch.head), batch.signature);
}

// Says what is signed, so that the key's signature of something else can never pass for a head.
function signedText(head: string): string {
  return `linli access log head ${head}`;
}
