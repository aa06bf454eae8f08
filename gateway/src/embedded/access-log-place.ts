import { createLogKeys, type LogKeys } from '@linli/access-log';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where an embedded deployment keeps its access log, and the keys of its heads. */
export interface AccessLogPlace {
  readonly url: string;
  /** The same database, for whoever reads it and writes nothing. */
  readonly readerUrl: string;
  /** Outside the database. */
  readonly headsFile: string;
  readonly keys: LogKeys;
}

/** Name of the log's database, of the role that writes it, and of the store as departments name it that read it. */
export const ACCESS_LOG_DATABASE = 'access-log';

/** The role that reads the log and writes nothing. */
export const ACCESS_LOG_READER = 'access-log-reader';

/** The file of exported heads: LINLI_ACCESS_LOG_HEADS, better on another disk or machine; else beside the data. */
export function headsFileOf(dataFolder: string, environment: NodeJS.ProcessEnv): string {
  return environment.LINLI_ACCESS_LOG_HEADS ? resolve(environment.LINLI_ACCESS_LOG_HEADS) : join(dataFolder, 'access-log', 'heads.jsonl');
}

/** Where the keys of a data folder's log are kept. */
export function logKeysFileOf(dataFolder: string): string {
  return join(dataFolder, 'access-log', 'keys.json');
}

/** The keys kept in a data folder; made when they are asked for first. */
export function readLogKeys(dataFolder: string): LogKeys {
  const file = logKeysFileOf(dataFolder);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LogKeys;
  const keys = createLogKeys();
  mkdirSync(dirname(file), { recursive: true });
  // Written whole beside the old one: killed in the middle, there is no half key.
  writeFileSync(`${file}.new`, JSON.stringify(keys, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
}
