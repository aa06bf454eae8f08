import type { ClientBase } from 'pg';
import { MIGRATIONS } from '../migrations/index.js';
import { admitReader } from './admit-reader.js';

/** Whoever writes a batch, prunes or migrates holds this advisory lock: one at a time, however many gateways share the store. */
export const STORE_LOCK = 0x4c4f47;

/** Brings the store's tables up to date, and lets the reader read them; does nothing where that is so. */
export async function migrate(client: ClientBase, readerUrl: string | null = null): Promise<void> {
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock($1)', [STORE_LOCK]);
  await client.query('CREATE TABLE IF NOT EXISTS schema_version (version int PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())');
  const { rows } = await client.query<{ version: number }>('SELECT coalesce(max(version), 0) AS version FROM schema_version');
  const present = rows[0]?.version ?? 0;
  for (const [place, text] of MIGRATIONS.entries()) {
    if (place < present) continue;
    await client.query(text);
    await client.query('INSERT INTO schema_version (version) VALUES ($1)', [place + 1]);
  }
  if (readerUrl !== null) await admitReader(client, readerUrl);
  await client.query('COMMIT');
}
