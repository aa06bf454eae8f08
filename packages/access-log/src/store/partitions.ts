import type { ClientBase } from 'pg';
import { addMonths, partitionOf } from './month.js';

const TABLES = ['entry', 'reading', 'counted'] as const;

/**
 * Makes the partitions of a month where they are missing. To be called in a transaction that holds the store's lock.
 * A table is made first and attached then: making it as a partition would keep every reader out for the moment, and wait for the last of them.
 */
export async function ensurePartitions(client: ClientBase, month: string): Promise<void> {
  for (const table of TABLES) {
    const name = partitionOf(table, month);
    const { rows } = await client.query<{ exists: boolean }>('SELECT to_regclass($1) IS NOT NULL AS exists', [name]);
    if (rows[0]?.exists) continue;
    await client.query(`CREATE TABLE ${name} (LIKE ${table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE)`);
    await client.query(`ALTER TABLE ${table} ATTACH PARTITION ${name} FOR VALUES FROM ('${month}-01T00:00:00Z') TO ('${addMonths(month, 1)}-01T00:00:00Z')`);
  }
}

/** Drops the partitions of months before this one. @returns the months that were dropped. */
export async function dropPartitionsBefore(client: ClientBase, month: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = ANY($1::regclass[])', [TABLES]);
  const old = rows.filter(({ name }) => monthIn(name) < month);
  for (const { name } of old) await client.query(`DROP TABLE ${name}`);
  return [...new Set(old.map(({ name }) => monthIn(name)))].sort();
}

function monthIn(partition: string): string {
  return partition.slice(-7).replace('_', '-');
}
