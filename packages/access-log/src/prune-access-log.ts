import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { sealCheckpoint, type Checkpoint } from './chain/checkpoint.js';
import { HeadsFile } from './heads-file.js';
import { createLogSigner, type LogSigner } from './log-keys.js';
import { STORE_LOCK } from './store/migrate.js';
import { addMonths } from './store/month.js';
import { dropPartitionsBefore } from './store/partitions.js';
import { BATCH_COLUMNS, toBatchHead, type StoredRow } from './store/stored-rows.js';

export interface PruneOptions {
  readonly url: string;
  readonly headsFile: string;
  /** PKCS#8 PEM. */
  readonly privateKey: string;
  /** How many whole months are kept, 36 at least. */
  readonly months: number;
  readonly now?: () => number;
}

export interface Pruned {
  /** YYYY-MM, oldest first. */
  readonly months: readonly string[];
  /** Where the chain begins now; null when nothing was old enough. */
  readonly checkpoint: Checkpoint | null;
}

/** Three years: the least that a log of readings is kept. (issue 3; 网络数据安全管理条例 §12 asks the same of records of processing) */
export const FEWEST_MONTHS = 36;

const ATTEMPTS = 40;
const LOCKED = '55P03';
const MOST_AT_ONCE = 10_000;

/**
 * Deletes whole months that are older than those to be kept, and leaves a signed checkpoint from which the chain is verified on.
 * @throws RangeError when fewer months are to be kept than the law asks; the driver's error when the store does not answer.
 */
export async function pruneAccessLog({ url, headsFile, privateKey, months, now = Date.now }: PruneOptions): Promise<Pruned> {
  if (!Number.isInteger(months) || months < FEWEST_MONTHS) throw new RangeError(`months: expected ${FEWEST_MONTHS} or more, but got ${months}`);
  const sign = createLogSigner(privateKey);
  const file = new HeadsFile(headsFile);
  const client = new Client({ connectionString: url, application_name: 'access-log-prune', options: '-c timezone=UTC -c datestyle=ISO' });
  await client.connect();
  try {
    const madeAt = new Date(now()).toISOString();
    const pruned = await pruneWhenFree(client, { before: addMonths(madeAt.slice(0, 7), -months), madeAt, sign });
    if (pruned.checkpoint) {
      file.addCheckpoint(pruned.checkpoint);
      await deleteBatches(client, pruned.checkpoint.number);
    }
    return pruned;
  } finally {
    await client.end();
    file.close();
  }
}

interface Cut {
  /** YYYY-MM: the first month that is kept. */
  readonly before: string;
  readonly madeAt: string;
  readonly sign: LogSigner;
}

// Dropping waits for whoever reads, and whoever writes would wait behind it: better to step back and try again.
async function pruneWhenFree(client: Client, cut: Cut): Promise<Pruned> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await pruneOnce(client, cut);
    } catch (error) {
      await client.query('ROLLBACK');
      if ((error as { code?: string }).code !== LOCKED || attempt === ATTEMPTS) throw error;
      await wait(250);
    }
  }
}

async function pruneOnce(client: Client, { before, madeAt, sign }: Cut): Promise<Pruned> {
  await client.query('BEGIN');
  await client.query(`SET LOCAL lock_timeout = '300ms'`);
  await client.query('SELECT pg_advisory_xact_lock($1)', [STORE_LOCK]);
  const { rows } = await client.query<StoredRow>(`SELECT ${BATCH_COLUMNS} FROM batch WHERE last_at < $1 ORDER BY number DESC LIMIT 1`, [`${before}-01T00:00:00Z`]);
  const months = await dropPartitionsBefore(client, before);
  const checkpoint = rows[0] ? checkpointAfter(rows[0], { madeAt, sign }) : null;
  if (checkpoint) await insertCheckpoint(client, checkpoint);
  await client.query('COMMIT');
  return { months, checkpoint };
}

function checkpointAfter(row: StoredRow, { madeAt, sign }: Pick<Cut, 'madeAt' | 'sign'>): Checkpoint {
  const { number, head, firstId, count, lastAt } = toBatchHead(row);
  return sealCheckpoint({ number, head, nextId: firstId + count, lastAt, madeAt }, sign);
}

async function insertCheckpoint(client: Client, { number, head, nextId, lastAt, madeAt, signature }: Checkpoint): Promise<void> {
  await client.query(
    `INSERT INTO checkpoint (number, head, next_id, last_at, made_at, signature) VALUES ($1, decode($2, 'hex'), $3, $4, $5, decode($6, 'base64')) ON CONFLICT (number) DO NOTHING`,
    [number, head, nextId, lastAt, madeAt, signature],
  );
}

// Behind the checkpoint nobody looks at them any more: they need not go in one piece.
async function deleteBatches(client: Client, upTo: number): Promise<void> {
  for (let deleted = 1; deleted > 0;) {
    const { rowCount } = await client.query(`DELETE FROM batch WHERE number IN (SELECT number FROM batch WHERE number <= $1 LIMIT ${MOST_AT_ONCE})`, [upTo]);
    deleted = rowCount ?? 0;
  }
}
