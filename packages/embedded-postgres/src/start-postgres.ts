import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries } from './binaries.js';
import { claimFolder, diskFull, ensureCluster } from './data-folder.js';
import { createDepartmentDatabase, dropDepartmentDatabase } from './department-database.js';
import { isRunning, lockFolder } from './folder-lock.js';
import { PostgresFault } from './postgres-fault.js';
import { isReachable } from './reachable.js';
import { Secrets } from './secrets.js';
import { serverUser, type ServerUser } from './server-user.js';

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
  dropDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 30_000;
const SOCKET_PORT = 5432;

/** Starts the server on a data folder. @throws PostgresFault with what to do. */
export async function startPostgres(options: ServerOptions): Promise<PostgresServer> {
  const dataFolder = resolve(options.dataFolder);
  claimFolder(dataFolder);
  const unlock = lockFolder(dataFolder);
  try {
    const user = serverUser();
    if (!isReachable(join(dataFolder, 'postgres'), user)) {
      throw new PostgresFault('NOT_WRITABLE', `数据库用户无法进入 ${dataFolder}（上级目录不可通过）。请用 LINLI_DATA 指定其他目录，例如 /var/tmp/linli。`, `The database's user cannot reach ${dataFolder} (a folder above it is closed to others). Name another in LINLI_DATA, such as /var/tmp/linli.`);
    }
    const binaries = findBinaries(user);
    const secrets = new Secrets(dataFolder);
    const isNew = await ensureCluster(dataFolder, { binaries, user, password: secrets.of('linli'), ...(options.freeBytes === undefined ? {} : { freeBytes: options.freeBytes }) });
    await endOrphan(join(dataFolder, 'postgres'));
    const socketFolder = makeSocketFolder(user);
    const child = await launch({ dataFolder, binaries, user, socketFolder, options, password: secrets.of('linli') });
    return toServer({ child, socketFolder, secrets, isNew, unlock });
  } catch (error) {
    unlock();
    throw error;
  }
}

interface Launch {
  readonly dataFolder: string;
  readonly binaries: string;
  readonly user: ServerUser | null;
  readonly socketFolder: string;
  readonly options: ServerOptions;
  readonly password: string;
}

async function launch({ dataFolder, binaries, user, socketFolder, options, password }: Launch): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '', unix_socket_directories: socketFolder, port: String(SOCKET_PORT), max_connections: '300', shared_buffers: '256MB', work_mem: '16MB', maintenance_work_mem: '128MB',
    max_wal_size: '2GB', jit: 'off', log_min_messages: 'fatal', unix_socket_permissions: '0700',
    ...(options.durable === false ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}), ...options.settings,
  };
  const child = spawn(join(binaries, 'postgres'), ['-D', join(dataFolder, 'postgres'), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' }, stdio: ['ignore', 'ignore', 'pipe'],
    // In a group of its own: an interrupt at the terminal reaches us, and we stop it in order.
    detached: true,
  });
  let complaint = '';
  child.stderr?.on('data', (piece: Buffer) => (complaint = (complaint + piece.toString()).slice(-4_000)));
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw /No space left/i.test(complaint) ? diskFull(dataFolder) : new PostgresFault('FAILED', 'PostgreSQL 无法启动。数据未受影响。', `PostgreSQL did not start: ${complaint.trim().split('\n').at(-1) ?? ''}`);
    if (await answers(urlOf(socketFolder, { name: 'linli', password, database: 'postgres' }))) return child;
    await wait(15);
  }
  child.kill('SIGINT');
  throw new PostgresFault('FAILED', 'PostgreSQL 启动超时。', `PostgreSQL did not answer within ${START_LIMIT_MS / 1_000} seconds.`);
}

function toServer({ child, socketFolder, secrets, isNew, unlock }: { readonly child: ChildProcess; readonly socketFolder: string; readonly secrets: Secrets; readonly isNew: boolean; readonly unlock: () => void }): PostgresServer {
  const adminUrl = urlOf(socketFolder, { name: 'linli', password: secrets.of('linli'), database: 'postgres' });
  // Should our process end without stop(), the server is asked to end as well; a killed process leaves that to the next start.
  const onExit = (): void => void child.kill('SIGINT');
  process.once('exit', onExit);
  return {
    isNew,
    adminUrl,
    pid: child.pid ?? 0,
    secret: (name) => secrets.of(`secret:${name}`),
    ensureDatabase: async (name) => {
      const password = secrets.of(`role:${name}`);
      return { isNew: await createDepartmentDatabase(adminUrl, { name, password }), url: urlOf(socketFolder, { name, password, database: name }) };
    },
    dropDatabase: (name) => dropDepartmentDatabase(adminUrl, name),
    stop: async () => {
      process.removeListener('exit', onExit);
      await stopChild(child);
      rmSync(socketFolder, { recursive: true, force: true });
      unlock();
    },
  };
}

function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    // SIGINT is PostgreSQL's fast shutdown: connections are closed, nothing committed is lost.
    child.kill('SIGINT');
  });
}

/** A server whose program was killed lives on; it is stopped in order before ours starts. */
async function endOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!(pid > 0) || !isRunning(pid) || !isPostgres(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isRunning(pid) && waited < START_LIMIT_MS; waited += 25) await wait(25);
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return true;
  }
}

function makeSocketFolder(user: ServerUser | null): string {
  // A socket's path has at most 107 bytes; a long temporary folder would break that.
  const parent = tmpdir().length > 60 ? '/tmp' : tmpdir();
  const folder = mkdtempSync(join(parent, 'linli-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  else mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf(socketFolder: string, { name, password, database }: { readonly name: string; readonly password: string; readonly database: string }): string {
  return `postgres://${encodeURIComponent(name)}:${password}@localhost:${SOCKET_PORT}/${database}?host=${encodeURIComponent(socketFolder)}`;
}
