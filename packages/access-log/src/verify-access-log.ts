import { Client } from 'pg';
import { ChainFault, ExportedHeads } from './chain/exported-heads.js';
import { sourceOfCopy, type LogCopy } from './chain/log-copy.js';
import type { HeadLine } from './chain/head-line.js';
import type { LogSource } from './chain/log-source.js';
import { readHeads } from './chain/read-heads.js';
import { verifyChain, type ChainCount } from './chain/verify-chain.js';
import { createLogSignatureCheck } from './log-keys.js';
import { sourceOfStore } from './store/source-of-store.js';

export type VerifyOptions = ({ readonly url: string } | { readonly copy: LogCopy }) & {
  /** The file of exported heads. */
  readonly headsFile: string;
  /** SPKI PEM. */
  readonly publicKey: string;
};

/** What verifying found. */
export interface Verification extends Readonly<ChainCount> {
  readonly isSound: boolean;
  /** The first batch that is not what was written; null when all are. */
  readonly firstBadBatch: number | null;
  /** What is wrong with it, in words. */
  readonly fault: string | null;
}

/**
 * Verifies a log offline, from what is stored, the exported heads and the public key alone: an edit, a deletion, an insertion, another order, or an end that was cut off.
 * @throws Error when the file of heads is missing or is none; the driver's error when the store cannot be read.
 */
export async function verifyAccessLog(options: VerifyOptions): Promise<Verification> {
  // Load-bearing: the file as it was before the store is looked at. A gateway that writes meanwhile would seem to have lost what it exported since.
  const heads = readHeads(options.headsFile);
  if ('copy' in options) return verifySource(sourceOfCopy(options.copy), { heads, publicKey: options.publicKey });
  const client = new Client({ connectionString: options.url, application_name: 'access-log-verify', options: '-c timezone=UTC -c datestyle=ISO' });
  await client.connect();
  try {
    // One state of the store, however much is written meanwhile.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await verifySource(sourceOfStore(client), { heads, publicKey: options.publicKey });
  } finally {
    await client.end();
  }
}

async function verifySource(source: LogSource, { heads, publicKey }: { readonly heads: AsyncIterator<HeadLine>; readonly publicKey: string }): Promise<Verification> {
  const count: ChainCount = { batches: 0, entries: 0, unexported: 0 };
  const check = createLogSignatureCheck(publicKey);
  const faults: ChainFault[] = [];
  try {
    await verifyChain({ source, heads: new ExportedHeads(heads, check), check, count });
  } catch (error) {
    if (!(error instanceof ChainFault)) throw error;
    faults.push(error);
  }
  const stray = await source.firstStray();
  if (stray !== null) faults.push(new ChainFault(stray, 'something stands with it that was not written so, or its residents do not find it'));
  const [first] = faults.toSorted((one, other) => one.batch - other.batch);
  return { ...count, isSound: first === undefined, firstBadBatch: first?.batch ?? null, fault: first?.message ?? null };
}
