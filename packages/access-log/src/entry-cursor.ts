import type { RecordedEntry } from './access-entry.js';

/** Where an entry stands in any list of the log. */
export interface EntryPlace {
  readonly at: string;
  readonly id: number;
}

/** The place of an entry as a text, to be given as `after`. */
export function entryCursor({ at, id }: Pick<RecordedEntry, 'at' | 'id'>): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

/** @throws RangeError for a text that is no entry's cursor. */
export function openEntryCursor(cursor: string): EntryPlace {
  const [, at = '', id = ''] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!at) throw new RangeError('after: expected the endCursor of a page, but got another text');
  return { at, id: Number(id) };
}
