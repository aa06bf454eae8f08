import { linliError } from '@linli/vocabulary';
import type { AccessEntry } from './access-entry.js';
import { HeadsFile } from './heads-file.js';
import { listEntries, type EntryPage, type LookUpPage } from './list-entries.js';
import { createLogSigner } from './log-keys.js';
import type { LookUp } from './look-up.js';
import { PREPARE_ALL } from './store/batch-statements.js';
import { GroupWriter } from './store/group-writer.js';
import { HeadsExporter } from './store/heads-exporter.js';
import { limitTransactions, LogConnection } from './store/log-connection.js';
import { migrate } from './store/migrate.js';
import { createReadPool } from './store/read-pool.js';
import { prepareEntry } from './store/to-row.js';
import { writeBatch, type StoreMemory, type WaitingEntry } from './store/write-batch.js';

export interface AccessLogOptions {
  /** `postgres://role:password@host/database`, of the log alone. */
  readonly url: string;
  /** The file to which heads are exported, outside the database; each process has one of its own. */
  readonly headsFile: string;
  /** The deployment's key for heads: Ed25519, PKCS#8 PEM. */
  readonly privateKey: string;
  /** `postgres://role:password@host/database` of whoever reads the log and writes nothing; the role is made where it is missing and may be made here, and is let read. */
  readonly readerUrl?: string | null;
  /** How long writing a group may take, milliseconds. */
  readonly limitMs?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Where entries go. */
export interface AccessLogSink {
  /**
   * Puts an entry on record. Resolves when it is durable.
   * @throws ACCESS_LOG_UNAVAILABLE when it cannot be written: at once where that is known.
   */
  append(entry: AccessEntry): Promise<void>;
  /** Whether the store took what was written last. */
  isAvailable(): boolean;
}

/** The access log, open for writing and looking up. */
export interface AccessLog extends AccessLogSink {
  /** One page of entries, newest first. @throws RangeError; the driver's error when the store does not answer. */
  list(lookUp: LookUp, page: LookUpPage): Promise<EntryPage>;
  close(): Promise<void>;
}

const LIMIT_MS = 1_000;
const RETRY_MS = 200;
const MOST_OF_A_GROUP = 1_000;
const LOOK_UP_LIMIT_MS = 5_000;

/**
 * Opens the log. A store that cannot be reached is no fault here: the log is unavailable until it can.
 * @throws when the key or the file of heads is of no use.
 */
export async function openAccessLog({ url, headsFile, privateKey, readerUrl = null, limitMs = LIMIT_MS, now = Date.now }: AccessLogOptions): Promise<AccessLog> {
  const sign = createLogSigner(privateKey);
  const reads = createReadPool(url, { limitMs: LOOK_UP_LIMIT_MS });
  const exporter = new HeadsExporter(new HeadsFile(headsFile), reads);
  let memory: StoreMemory = { months: new Set(), sets: new Set(), end: null };
  const connection = new LogConnection({
    url, limitMs, retryMs: RETRY_MS,
    prepare: async (client) => {
      // It may be another store now, restored from an older copy: nothing that was known of it holds.
      memory = { months: new Set(), sets: new Set(), end: null };
      await migrate(client, readerUrl);
      await client.query(PREPARE_ALL);
      await limitTransactions(client, limitMs);
      void exporter.catchUp();
    },
  });
  const writer = new GroupWriter<WaitingEntry>(async (waiting) => {
    const batch = await connection.run((client) => writeBatch(client, waiting, { memory, sign }));
    exporter.note(batch);
    return batch.count;
  }, MOST_OF_A_GROUP);
  await connection.open();
  return {
    append: async (entry) => {
      if (!connection.isOpen) throw unavailable();
      await writer.append({ prepared: prepareEntry(entry), since: now() }).catch(() => { throw unavailable(); });
    },
    isAvailable: () => connection.isOpen,
    list: (lookUp, page) => listEntries(reads, lookUp, page),
    close: async () => {
      await writer.settled();
      await connection.close();
      await exporter.close();
      await reads.end();
    },
  };
}

function unavailable(): Error {
  return linliError('ACCESS_LOG_UNAVAILABLE', { subject: 'access log', expected: 'the reading to be put on record', got: 'no answer from the store' });
}
