import { beginsWith, checkGridPrefix, equals, isCode, listPage, loadOne, loadPages, whenSql, type Condition, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { LOG_ENTRY_KIND } from '@linli/vocabulary';
import type { LogEntryFilter } from './log-entry.input.js';
import { toLogEntry } from './log-entry.mapper.js';
import { LogEntryRecord } from './log-entry.record.js';
import type { LogEntry } from './log-entry.type.js';

/** What a list of log entries can be narrowed by, and the day for which it is read. */
export interface LogEntrySelection extends LogEntryFilter {
  /** YYYY-MM-DD. */
  readonly on: string;
}

const NEWEST_FIRST = { record: LogEntryRecord, toType: toLogEntry, orderBy: 'date', isDescending: true } as const;

/** Reads log entries by number, those that stand on a day. */
export function createLogEntryLoader(db: RegisterDatabase) {
  return (on: string) => loadOne(db, { record: LogEntryRecord, by: 'entryNo', toType: toLogEntry, where: [standsOn(on)] });
}

/** Reads a page of log entries. */
export function createLogEntryPage(db: RegisterDatabase) {
  return (selection: LogEntrySelection, page: PageRequest): Promise<Connection<LogEntry>> => listPage(db, { ...NEWEST_FIRST, where: conditionsOf(selection) }, page);
}

/** Reads a page of the log of each grid. */
export function createLogEntriesOfGrid(db: RegisterDatabase) {
  return (selection: LogEntrySelection, page: PageRequest) => loadPages<LogEntryRecord, LogEntry, string>(db, { ...NEWEST_FIRST, by: 'gridCode', where: conditionsOf(selection) }, page);
}

function conditionsOf({ on, gridCodePrefix, kind, workerNo }: LogEntrySelection) {
  return [standsOn(on), beginsWith('gridCode', checkGridPrefix(gridCodePrefix)), isCode('kindCode', { table: LOG_ENTRY_KIND, word: kind }), equals('workerNo', workerNo)];
}

// Load-bearing: the register's own day (ywsj) counts beside the asker's, so that nobody reads an expired note by asking for a day long past.
function standsOn(on: string): Condition<never> {
  return whenSql('t.jlrq <= ?::date AND t.dqrq > GREATEST(?::date, t.ywsj)', on, on);
}
