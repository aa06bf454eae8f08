import type { ReleasedHelpRecord } from './released-help.record.js';
import type { ReleasedHelp } from './released-help.type.js';

/** A file of help after release as the graph publishes it. */
export function toReleasedHelp(row: ReleasedHelpRecord): ReleasedHelp {
  return {
    helpNo: row.helpNo,
    releasedDate: row.releasedDate,
    isResettled: row.isResettled,
    help: row.help,
    closesDate: row.closesDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
