import { decode, LOG_ENTRY_KIND } from '@linli/vocabulary';
import type { LogEntryRecord } from './log-entry.record.js';
import type { LogEntry } from './log-entry.type.js';

/** A row of the grid's log as the graph publishes it. */
export function toLogEntry(row: LogEntryRecord): LogEntry {
  return {
    entryNo: row.entryNo,
    kind: decode(LOG_ENTRY_KIND, row.kindCode),
    date: row.date,
    expiresDate: row.expiresDate,
    note: row.note,
    workerNo: row.workerNo,
    gridCode: row.gridCode,
    householdNo: row.householdNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
