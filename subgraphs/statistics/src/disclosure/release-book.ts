import type { Release, ReleaseBook } from '@linli/disclosure';
import type { RegisterBook, RunStatement } from '@linli/subgraph-kit';
import type { Subject } from '../condition/condition.js';

/** How many bands one statement looks for: each of its statements has the register's time limit to itself. */
const BANDS_AT_ONCE = 2_000;
/** How many releases are kept, the youngest. */
const KEPT = 1_000_000;
/** Any number; the lock is the database's own, and one for each subject. */
const LOCK = 1_819_897_962;
const SUBJECTS: readonly Subject[] = ['RESIDENT', 'HOUSEHOLD', 'DISPUTE'];

const FIND = 'SELECT "xh" AS age, "zw" AS fingerprint, "gl" AS sketch, "fd" AS bands, "sz" AS figure, "kxl" AS chance FROM "tjfb" WHERE "tjdx" = $1 AND "fd" && $2::bigint[]';
const KEEP = `INSERT INTO "tjfb" ("tjdx", "zw", "gl", "fd", "sz", "kxl")
  SELECT $1, r->>'fingerprint', decode(r->>'sketch', 'base64'), ARRAY(SELECT b::bigint FROM jsonb_array_elements_text(r->'bands') WITH ORDINALITY AS e(b, n) ORDER BY n), (r->>'figure')::int, (r->>'chance')::float8
  FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given(r, place) ORDER BY place`;
const YOUNGEST = 'SELECT max("xh") AS age FROM "tjfb" WHERE "tjdx" = $1';
const FORGET = 'DELETE FROM "tjfb" WHERE "xh" <= (SELECT max("xh") FROM "tjfb") - $1';

interface ReleaseRow {
  readonly age: number;
  readonly fingerprint: string;
  readonly sketch: Buffer;
  readonly bands: readonly string[];
  readonly figure: number | null;
  readonly chance: number;
}

/**
 * The book of what was shown, as a table of the register: it outlives the process, and all processes of a deployment share it.
 * What a question finds without a lock is enough where all of its sets are like ones that were shown. Else it adds what it gives while nothing else can be added to its subject, so that ages follow the order of commits;
 * where something was added since it looked, it looks once more. Those of one process wait for each other here, and not for a connection, which is waited for so long and no longer.
 * @param kept how many releases are kept; of older ones nothing is known any more.
 */
export function createReleaseBook(book: RegisterBook, kept = KEPT): ReleaseBook {
  const inTurn = createTurns();
  const read: RunStatement = (text, values) => book.read(text, values);
  return {
    async settle({ subject, bands }, choose) {
      const before = await youngest(read, subject);
      const chosen = choose(await find(read, { subject, bands }));
      // What several statements found is of one moment only if nothing was added meanwhile.
      const isOfOneMoment = bands.length <= BANDS_AT_ONCE || (await youngest(read, subject)) === before;
      if (chosen.length === 0 && isOfOneMoment) return;
      await inTurn(() => book.within(async (run) => {
        await run('SELECT pg_advisory_xact_lock($1, $2)', [LOCK, SUBJECTS.indexOf(subject)]);
        const added = (await youngest(run, subject)) === before ? chosen : choose(await find(run, { subject, bands }));
        if (added.length === 0) return;
        await run(KEEP, [subject, JSON.stringify(added.map(toJson))]);
        await run(FORGET, [kept]);
      }));
    },
  };
}

/** Does one piece of work after the other. */
function createTurns(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** The age of the youngest release of a subject; null for none. Within a subject ages follow the order of commits, so that an equal age means that nothing was added. */
async function youngest(run: RunStatement, subject: Subject): Promise<number | null> {
  const [row] = await run<{ readonly age: number | null }>(YOUNGEST, [subject]);
  return row?.age ?? null;
}

async function find(run: RunStatement, { subject, bands }: { readonly subject: Subject; readonly bands: readonly number[] }): Promise<readonly Release[]> {
  const rows = new Map<number, ReleaseRow>();
  // Side by side, where there are connections: a question waits for all of them.
  const parts = Array.from({ length: Math.ceil(bands.length / BANDS_AT_ONCE) }, (_each, place) => bands.slice(place * BANDS_AT_ONCE, (place + 1) * BANDS_AT_ONCE));
  for (const found of await Promise.all(parts.map((part) => run<ReleaseRow>(FIND, [subject, part])))) for (const row of found) rows.set(row.age, row);
  return [...rows.values()].sort((one, other) => one.age - other.age).map(toRelease);
}

function toRelease({ fingerprint, sketch, bands, figure, chance }: ReleaseRow): Release {
  // Copied, because four bytes of a number have to begin at a multiple of four.
  return { fingerprint, sketch: new Uint32Array(new Uint8Array(sketch).buffer), bands: bands.map(Number), figure, chance };
}

function toJson({ sketch, ...release }: Release): object {
  return { ...release, sketch: Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength).toString('base64') };
}
