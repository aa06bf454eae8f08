import type { Pool } from 'pg';
import { findContainer, type FoundContainer } from '../cohort-set/find-container.js';
import { holdsNumber } from '../cohort-set/holds-number.js';
import type { EntryPlace } from '../entry-cursor.js';
import type { LookUpRange } from '../look-up.js';
import { NEWEST } from './entries-sql.js';
import { instant } from './stored-rows.js';
import { toInstant } from './to-instant.js';

export interface CountedWanted extends LookUpRange {
  /** Those after this place in the list. */
  readonly after: EntryPlace;
  /** Not those after this one; to the end of the list when null. */
  readonly downTo: EntryPlace | null;
  /** As many are found and no more. */
  readonly limit: number;
}

/** Entries that counted somebody. */
export interface ScannedCounted {
  /** Newest first. */
  readonly places: readonly EntryPlace[];
  /** How far was looked, when there was more to look at than is looked at in one go; null when all was. */
  readonly lookedTo: EntryPlace | null;
}

interface CountedHead extends EntryPlace {
  readonly bytes: Buffer;
  readonly size: number;
}

const OLDEST: EntryPlace = { at: '0001-01-01T00:00:00Z', id: 0 };
/** A page costs no more than this, however often the district is counted and however seldom somebody is among the counted. */
const MOST_LOOKED_AT = 2_000;
const LOOKED_AT_ONCE = 200;
/** The headers of sets of numbers up to sixteen million fit in. */
const HEAD_BYTES = 2_048;

/**
 * Looks in which sets a resident was counted, newest first, some hundreds at a time: the beginning of each set, and then the eight kilobytes at most in which he would be.
 * @throws the driver's error when the store does not answer; Error for a set that is none.
 */
export async function scanCounted(reads: Pool, residentNo: number, { after, limit, ...wanted }: CountedWanted): Promise<ScannedCounted> {
  const places: EntryPlace[] = [];
  let last = after;
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += LOOKED_AT_ONCE) {
    const heads = await readHeads(reads, { ...wanted, after: last });
    const holding = await holdingOf(reads, heads, residentNo);
    places.push(...(await visibleOf(reads, holding, wanted.asResidentOn)));
    if (places.length >= limit || heads.length < LOOKED_AT_ONCE) return { places: places.slice(0, limit), lookedTo: null };
    last = heads.at(-1) ?? last;
  }
  return { places, lookedTo: { at: last.at, id: last.id } };
}

async function readHeads(reads: Pool, { after, downTo, fromAt, untilAt }: Omit<CountedWanted, 'limit'>): Promise<CountedHead[]> {
  const end = downTo ?? OLDEST;
  const { rows } = await reads.query<{ at: string; entry_id: string; bytes: Buffer; size: number }>(
    // Load-bearing: the sets are looked into outside. Beside ORDER BY it would be done for every one that there is, before the first some hundreds are taken.
    `SELECT ${instant('c.at')} AS at, c.entry_id, substring(c.members FROM 1 FOR ${HEAD_BYTES}) AS bytes, octet_length(c.members) AS size FROM (
       SELECT at, entry_id, members FROM counted WHERE (at, entry_id) < ($1, $2) AND (at, entry_id) > ($3, $4) AND at >= $5 AND at < $6 ORDER BY at DESC, entry_id DESC LIMIT ${LOOKED_AT_ONCE}
     ) c ORDER BY c.at DESC, c.entry_id DESC`,
    [after.at, after.id, end.at, end.id, fromAt ?? OLDEST.at, untilAt ?? NEWEST.at],
  );
  return rows.map(({ at, entry_id, bytes, size }) => ({ at: toInstant(at), id: Number(entry_id), bytes, size }));
}

/** Those whose sets hold a number. */
async function holdingOf(reads: Pool, heads: readonly CountedHead[], number: number): Promise<CountedHead[]> {
  const near = heads.flatMap((head) => {
    const found = findContainer(head, number);
    return found === null ? [] : [{ head, found }];
  });
  const pieces = await readPieces(reads, near.map(({ head, found }) => ({ head, ...(found === 'BEYOND' ? { from: 0, to: head.size } : found) })));
  return near.flatMap(({ head, found }, place) => {
    const bytes = pieces[place];
    // Its month may have been pruned meanwhile.
    return bytes && holdsIn(bytes, { found, number, head }) ? [head] : [];
  });
}

async function readPieces(reads: Pool, wanted: readonly { readonly head: CountedHead; readonly from: number; readonly to: number }[]): Promise<(Buffer | null)[]> {
  if (wanted.length === 0) return [];
  const { rows } = await reads.query<{ piece: Buffer | null }>(
    `SELECT c.piece FROM unnest($1::timestamptz[], $2::bigint[], $3::int[], $4::int[]) WITH ORDINALITY g(at, id, start, length, place)
     LEFT JOIN LATERAL (SELECT substring(c.members FROM g.start FOR g.length) AS piece FROM counted c WHERE c.at = g.at AND c.entry_id = g.id OFFSET 0) c ON true ORDER BY g.place`,
    [wanted.map(({ head }) => head.at), wanted.map(({ head }) => head.id), wanted.map(({ from }) => from + 1), wanted.map(({ from, to }) => to - from)],
  );
  return rows.map(({ piece }) => piece);
}

function holdsIn(bytes: Buffer, { found, number, head }: { readonly found: FoundContainer | 'BEYOND'; readonly number: number; readonly head: CountedHead }): boolean {
  if (found !== 'BEYOND') return holdsNumber(found.container, bytes, number);
  const inWhole = findContainer({ bytes, size: bytes.length }, number);
  if (inWhole === 'BEYOND') throw new Error(`access log: expected the set of entry ${head.id} to be one, but got something else`);
  return inWhole !== null && holdsNumber(inWhole.container, bytes.subarray(inWhole.from, inWhole.to), number);
}

async function visibleOf(reads: Pool, places: readonly EntryPlace[], asResidentOn: string | undefined): Promise<EntryPlace[]> {
  if (asResidentOn === undefined || places.length === 0) return places.map(({ at, id }) => ({ at, id }));
  const { rows } = await reads.query<{ place: number }>(
    `SELECT g.place::int AS place FROM unnest($1::timestamptz[], $2::bigint[]) WITH ORDINALITY g(at, id, place)
     CROSS JOIN LATERAL (SELECT 1 FROM entry e WHERE e.at = g.at AND e.id = g.id AND (e.hidden_until IS NULL OR e.hidden_until <= $3) OFFSET 0) e ORDER BY g.place`,
    [places.map(({ at }) => at), places.map(({ id }) => id), asResidentOn],
  );
  return rows.flatMap(({ place }) => places[place - 1] ?? []).map(({ at, id }) => ({ at, id }));
}
