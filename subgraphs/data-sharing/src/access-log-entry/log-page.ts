import { countEntries, entryCursor, listEntries, type LookUp, type LookUpRange, type RecordedEntry } from '@linli/access-log';
import { checkPageSize, openCursor, sealCursor, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';

/** Which entries of the log, and what they are to whoever sees them. */
export interface LogReading<T> {
  readonly lookUp: LookUp;
  readonly range: LookUpRange;
  readonly toType: (entry: RecordedEntry) => T;
}

/** The log's database, as this department names it. */
export const ACCESS_LOG = 'access-log';

/**
 * Reads a page of the log, newest first.
 * @throws PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID, REGISTER_UNAVAILABLE
 */
export async function logPage<T>(db: RegisterDatabase, { lookUp, range, toType }: LogReading<T>, page: PageRequest): Promise<Connection<T>> {
  const first = checkPageSize(page.first);
  // A cursor of the log shows when, and how much, others were read before: sealed, and for this list only.
  const list = `access-log ${JSON.stringify(lookUp)}`;
  const after = page.after ? String(openCursor(list, page.after)[0]) : null;
  const log = db.store(ACCESS_LOG);
  const read = await log.read((pool) => listEntries(pool, lookUp, { ...range, first: Math.max(first, 1), after }));
  const entries = read.entries.slice(0, first);
  const nodes = entries.map(toType);
  const cursorAt = (place: number): string | null => {
    const entry = entries.at(place);
    return entry ? sealCursor(list, [entryCursor(entry)]) : null;
  };
  return {
    nodes,
    edges: () => nodes.map((node, place) => ({ cursor: () => cursorAt(place) ?? '', node })),
    // Where the log was looked through to, which may be beyond the last entry that is shown.
    pageInfo: { hasNextPage: first === 0 ? read.entries.length > 0 || read.hasNextPage : read.hasNextPage, hasPreviousPage: after !== null, startCursor: () => cursorAt(0), endCursor: () => (first > 0 && read.endCursor !== null ? sealCursor(list, [read.endCursor]) : null) },
    totalCount: () => log.read((pool) => countEntries(pool, lookUp, range)),
  };
}
