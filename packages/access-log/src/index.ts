export type { AccessEntry, Outcome, RecordedEntry } from './access-entry.js';
export { createLogKeys, publicKeyOf, type LogKeys } from './log-keys.js';
export { openAccessLog, type AccessLog, type AccessLogOptions, type AccessLogSink } from './open-access-log.js';
export { listEntries, type EntryPage, type LookUp, type LookUpPage } from './list-entries.js';
export { createReadPool } from './store/read-pool.js';
export { verifyAccessLog, type Verification, type VerifyOptions } from './verify-access-log.js';
export type { LogCopy } from './chain/log-copy.js';
export { FEWEST_MONTHS, pruneAccessLog, type Pruned, type PruneOptions } from './prune-access-log.js';
