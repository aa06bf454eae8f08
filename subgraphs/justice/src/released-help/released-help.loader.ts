import { before, equals, from, listPage, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { ReleasedHelpFilter } from './released-help.input.js';
import { toReleasedHelp } from './released-help.mapper.js';
import { ReleasedHelpRecord } from './released-help.record.js';
import type { ReleasedHelp } from './released-help.type.js';

/** Reads files of help after release by number. */
export function createReleasedHelpLoader(db: RegisterDatabase) {
  return loadOne<ReleasedHelpRecord, ReleasedHelp, string>(db, { record: ReleasedHelpRecord, by: 'helpNo', toType: toReleasedHelp });
}

/** Reads a page of files of help after release, the soonest to close first. */
export function createReleasedHelpPage(db: RegisterDatabase) {
  return ({ activeOn, closesBefore, isResettled }: ReleasedHelpFilter, page: PageRequest): Promise<Connection<ReleasedHelp>> => {
    const where = [
      upTo('releasedDate' as const, activeOn),
      from('closesDate' as const, activeOn),
      before('closesDate' as const, closesBefore),
      equals('isResettled' as const, isResettled),
    ];
    return listPage<ReleasedHelpRecord, ReleasedHelp>(db, { record: ReleasedHelpRecord, toType: toReleasedHelp, orderBy: 'closesDate', where }, page);
  };
}
