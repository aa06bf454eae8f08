import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBinaries } from './binaries.js';
import { claimFolder, diskFull, ensureCluster } from './data-folder.js';
import { closeOwnDatabases, createDepartmentDatabase, createReaderRole, dropDepartmentDatabase, hasDepartmentDatabase } from './department-database.js';
import { endServer } from './end-server.js';
import { lockFolder } from './folder-lock.js';
import { isDiskFull, launch, type ServerProcess } from './launch.js';
import { endOrphan } from './orphan.js';
import { PostgresFault } from './postgres-fault.js';
import { isReachable } from './reachable.js';
import { Secrets } from './secrets.js';
import { serverUser } from './server-user.js';
import { makeSocketFolder, urlOf } from './socket-folder.js';

export interface ServerOptions {
  /** Folder that the program owns: cluster and passwords. Made when it is not there. */
  readonly dataFolder: string;
  /** False for tests: what a power cut would lose is not worth an fsync there. */
  readonly durable?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
  /** For tests of the full disk. */
  readonly freeBytes?: number;
}

/** The program's own PostgreSQL server. It listens on a UNIX socket only, so that no port can be taken and nobody outside the machine can ask it. */
export interface PostgresServer {
  readonly isNew: boolean;
  readonly adminUrl: string;
  readonly pid: number;
  /** A secret of the deployment that is kept beside the data. */
  secret(name: string): string;
  /** The database of a department, with a role of its own that can reach no other; made when it is not there. */
  ensureDatabase(name: string): Promise<{ readonly url: string; readonly isNew: boolean }>;
  /** A further role of a database that is there, who owns nothing in it. @returns its address. */
  ensureReader(name: string, database: string): Promise<string>;
  dropDatabase(name: string): Promise<void>;
  hasDatabase(name: string): Promise<boolean>;
  /** What is behind a failure to read or write: a full disk breaks connections as well. @returns the failure itself when nothing is known. */
  explain(failure: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const COMPLAINT_DELAY_MS = 200;

/** Starts the server on a data folder. @throws PostgresFault with what to do. */
export async function startPostgres(options: ServerOptions): Promise<PostgresServer> {
  const dataFolder = resolve(options.dataFolder);
  claimFolder(dataFolder);
  const unlock = lockFolder(dataFolder);
  try {
    return await start(dataFolder, { options, unlock });
  } catch (error) {
    unlock();
    throw error;
  }
}

async function start(dataFolder: string, { options, unlock }: { readonly options: ServerOptions; readonly unlock: () => void }): Promise<PostgresServer> {
  const user = serverUser();
  if (!isReachable(join(dataFolder, 'postgres'), user)) throw notReachable(dataFolder);
  const binaries = findBinaries(user);
  const secrets = new Secrets(dataFolder);
  const password = secrets.of('linli');
  const isNew = await ensureCluster(dataFolder, { binaries, user, password, ...(options.freeBytes === undefined ? {} : { freeBytes: options.freeBytes }) });
  await endOrphan(join(dataFolder, 'postgres'));
  const socketFolder = makeSocketFolder(user);
  const adminUrl = urlOf(socketFolder, { name: 'linli', password, database: 'postgres' });
  const clear = (): void => rmSync(socketFolder, { recursive: true, force: true });
  try {
    const server = await launch({ dataFolder, binaries, user, socketFolder, adminUrl, settings: { ...(options.durable === false ? NOT_DURABLE : {}), ...options.settings } });
    await closeOwnDatabases(adminUrl);
    return toServer({ server, dataFolder, socketFolder, adminUrl, secrets, isNew, release: () => { clear(); unlock(); } });
  } catch (error) {
    clear();
    throw error;
  }
}

interface Started {
  readonly server: ServerProcess;
  readonly dataFolder: string;
  readonly socketFolder: string;
  readonly adminUrl: string;
  readonly secrets: Secrets;
  readonly isNew: boolean;
  readonly release: () => void;
}

function toServer({ server, dataFolder, socketFolder, adminUrl, secrets, isNew, release }: Started): PostgresServer {
  // Should our process end without stop(), the server is asked to end as well; a killed process leaves that to the next start.
  const onExit = (): void => void server.child.kill('SIGINT');
  process.once('exit', onExit);
  return {
    isNew,
    adminUrl,
    pid: server.child.pid ?? 0,
    secret: (name) => secrets.of(`secret:${name}`),
    ensureDatabase: async (name) => {
      const password = secrets.of(`role:${name}`);
      return { isNew: await createDepartmentDatabase(adminUrl, { name, password }), url: urlOf(socketFolder, { name, password, database: name }) };
    },
    ensureReader: async (name, database) => {
      const password = secrets.of(`role:${name}`);
      await createReaderRole(adminUrl, { name, password, database });
      return urlOf(socketFolder, { name, password, database });
    },
    dropDatabase: (name) => dropDepartmentDatabase(adminUrl, name),
    hasDatabase: (name) => hasDepartmentDatabase(adminUrl, name),
    explain: async (failure) => {
      // A server that breaks off says why on another way, which may be a moment longer.
      if (failure instanceof Error && !isDiskFull(server)) await wait(COMPLAINT_DELAY_MS);
      return isDiskFull(server) ? diskFull(dataFolder) : failure;
    },
    stop: async () => {
      process.removeListener('exit', onExit);
      await stopServer(server);
      release();
    },
  };
}

async function stopServer(server: ServerProcess): Promise<void> {
  const { exitCode, signalCode, pid } = server.child;
  if (exitCode === null && signalCode === null && pid !== undefined) await endServer(pid, { isOrderly: !isDiskFull(server) });
}

function notReachable(dataFolder: string): PostgresFault {
  return new PostgresFault('NOT_WRITABLE', `数据库用户无法进入 ${dataFolder}（上级目录不可通过）。请用 LINLI_DATA 指定其他目录，例如 /var/tmp/linli。`, `The database's user cannot reach ${dataFolder} (a folder above it is closed to others). Name another in LINLI_DATA, such as /var/tmp/linli.`);
}
