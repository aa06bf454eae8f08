import type { Client } from 'pg';
import type { HashedEntry } from '../chain/canonical-entry.js';

/** An entry that counts, and the set of those whom it counts. */
export interface PlacedSet {
  readonly row: HashedEntry;
  readonly members: Buffer;
}

/** Sends what stands with the entries of a batch that count. The sets travel as one value, in binary: as a list they would be written out in letters, twice their size. */
export function insertCounted(client: Client, placed: readonly PlacedSet[]): Promise<unknown> {
  const lengths = placed.map(({ members }) => members.length);
  let end = 0;
  const starts = lengths.map((length) => (end += length) - length + 1);
  return client.query({
    name: 'counted',
    text: `INSERT INTO counted (at, entry_id, question, definition, members) SELECT at, entry_id, question, definition, substring($7::bytea FROM start FOR length)
      FROM unnest($1::timestamptz[], $2::bigint[], $3::text[], $4::text[], $5::int[], $6::int[]) given(at, entry_id, question, definition, start, length)`,
    values: [
      placed.map(({ row }) => row.at), placed.map(({ row }) => row.id), placed.map(({ row }) => row.counted?.question ?? null), placed.map(({ row }) => row.counted?.definition), starts, lengths,
      Buffer.concat(placed.map(({ members }) => members)),
    ],
  });
}
