import type { Client } from 'pg';
import type { HashedEntry } from '../chain/canonical-entry.js';

/** An entry that counts, and the set of those whom it counts. */
export interface PlacedSet {
  readonly row: HashedEntry;
  readonly members: Buffer;
}

/** Sends what stands with the entries of a batch that count. */
export function insertCounted(client: Client, placed: readonly PlacedSet[]): Promise<unknown> {
  return client.query({
    name: 'counted', text: 'INSERT INTO counted (at, entry_id, question, definition, members) SELECT * FROM unnest($1::timestamptz[], $2::bigint[], $3::text[], $4::text[], $5::bytea[])',
    values: [placed.map(({ row }) => row.at), placed.map(({ row }) => row.id), placed.map(({ row }) => row.counted?.question ?? null), placed.map(({ row }) => row.counted?.definition), placed.map(({ members }) => members)],
  });
}
