import { createTestDatabase, type TestDatabase } from '@linli/test-kit';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { BATCH_COLUMNS, CHECKPOINT_COLUMNS, ENTRY_COLUMNS, instant, toBatchHead, toCheckpoint, toEntryRow } from './store/stored-rows.js';
import { toInstant } from './store/to-instant.js';
import type { LogCopy } from './chain/log-copy.js';
import { createLogKeys, type LogKeys } from './log-keys.js';
import { openAccessLog, type AccessLog, type AccessLogOptions } from './open-access-log.js';
import { verifyAccessLog, type Verification } from './verify-access-log.js';

/** A log over a real database of its own. */
export interface TestLog {
  readonly database: TestDatabase;
  readonly keys: LogKeys;
  readonly headsFile: string;
  /** Opens it once more: another gateway on the same store, or the next start. */
  open(differences?: Partial<AccessLogOptions>): Promise<AccessLog>;
  verify(): Promise<Verification>;
  copy(): Promise<LogCopy>;
  query(text: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function createTestLog(): Promise<TestLog> {
  const database = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'linli-log-'));
  const keys = createLogKeys();
  const headsFile = join(folder, 'heads.jsonl');
  const opened: AccessLog[] = [];
  const query: TestLog['query'] = async (text) => {
    const client = new Client({ connectionString: database.url, options: '-c timezone=UTC' });
    await client.connect();
    return client.query<Record<string, unknown>>(text).then(({ rows }) => rows).finally(() => client.end());
  };
  return {
    database, keys, headsFile, query,
    open: async (differences = {}) => {
      const log = await openAccessLog({ url: database.url, headsFile, privateKey: keys.privateKey, ...differences });
      opened.push(log);
      return log;
    },
    verify: () => verifyAccessLog({ url: database.url, headsFile, publicKey: keys.publicKey }),
    copy: () => copyOf(query),
    close: async () => {
      await Promise.allSettled(opened.map((log) => log.close()));
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function copyOf(query: TestLog['query']): Promise<LogCopy> {
  return {
    batches: (await query(`SELECT ${BATCH_COLUMNS} FROM batch ORDER BY number`)).map(toBatchHead),
    entries: (await query(`SELECT ${ENTRY_COLUMNS} FROM entry e ORDER BY e.id`)).map(toEntryRow),
    readings: (await query(`SELECT r.resident_no AS "residentNo", e.id AS "entryId", ${ENTRY_COLUMNS} FROM reading r JOIN entry e ON e.at = r.at AND e.id = r.entry_id`)).map((row) => ({ residentNo: row.residentNo as number, at: toEntryRow(row).at, entryId: Number(row.entryId) })),
    counted: (await query(`SELECT c.entry_id, ${instant('c.at')} AS at, c.question, c.definition, c.members FROM counted c ORDER BY c.at, c.entry_id`)).map((row) => ({ entryId: Number(row.entry_id), at: toInstant(row.at as string), question: row.question as string | null, definition: row.definition as string, members: row.members as Buffer })),
    fieldSets: (await query(`SELECT encode(id, 'hex') AS id, coordinates FROM field_set`)) as unknown as LogCopy['fieldSets'],
    checkpoints: (await query(`SELECT ${CHECKPOINT_COLUMNS} FROM checkpoint`)).map(toCheckpoint),
  };
}
