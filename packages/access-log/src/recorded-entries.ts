import type { Pool } from 'pg';
import type { RecordedEntry } from './access-entry.js';
import type { EntryRow } from './chain/canonical-entry.js';

type CountedText = NonNullable<RecordedEntry['counted']>;

/** Makes entries of rows, in their order: with the fields that they name, and what was asked of those who were counted. */
export async function recordedEntries(reads: Pool, rows: readonly EntryRow[]): Promise<RecordedEntry[]> {
  const [coordinates, counted] = await Promise.all([coordinatesOf(reads, rows), countedOf(reads, rows)]);
  return rows.map(({ fieldSet, refusedSet, hiddenUntil, hiddenBasis, ...row }) => ({
    ...row, fields: coordinates.get(fieldSet) ?? [], refusedFields: (refusedSet && coordinates.get(refusedSet)) || [], hidden: hiddenUntil && hiddenBasis ? { until: hiddenUntil, basis: hiddenBasis } : null,
    counted: counted.get(row.id) ?? null,
  }));
}

async function coordinatesOf(reads: Pool, rows: readonly EntryRow[]): Promise<ReadonlyMap<string, string[]>> {
  const ids = [...new Set(rows.flatMap(({ fieldSet, refusedSet }) => (refusedSet ? [fieldSet, refusedSet] : [fieldSet])))];
  const sets = await reads.query<{ id: string; coordinates: string[] }>(`SELECT encode(id, 'hex') AS id, coordinates FROM field_set WHERE id IN (SELECT decode(given, 'hex') FROM unnest($1::text[]) given)`, [ids]);
  return new Map(sets.rows.map((set) => [set.id, set.coordinates]));
}

async function countedOf(reads: Pool, rows: readonly EntryRow[]): Promise<ReadonlyMap<number, CountedText>> {
  const some = rows.filter(({ residents }) => residents.length === 0);
  if (some.length === 0) return new Map();
  const found = await reads.query<{ id: string } & CountedText>(
    'SELECT g.id, c.question, c.definition FROM unnest($1::timestamptz[], $2::bigint[]) g(at, id) CROSS JOIN LATERAL (SELECT question, definition FROM counted c WHERE c.at = g.at AND c.entry_id = g.id OFFSET 0) c',
    [some.map(({ at }) => at), some.map(({ id }) => id)],
  );
  return new Map(found.rows.map(({ id, question, definition }) => [Number(id), { question, definition }]));
}
