import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from './execute.js';
import { exists, isWritable, makePassable } from './reachable.js';
import { PostgresFault } from './postgres-fault.js';
import { damaged } from './read-own-file.js';
import type { ServerUser } from './server-user.js';

const MAJOR_VERSION = '18';
const NEEDED_BYTES = 300 * 1024 * 1024;
const OURS = new Set(['postgres', 'secrets.json', 'in-use.pid', 'district.json', 'identity.json', 'personas.json', 'access-log', 'compose']);
/** What a file that is written beside another one, and then put in its place, is called. */
const HALF_WRITTEN = /\.(new|\d+)$/;

/** Makes sure that a folder is there, ours, and writable. @throws PostgresFault otherwise; the folder is left as it was. */
export function claimFolder(dataFolder: string): void {
  const foreign = openFolder(dataFolder).filter((name) => !OURS.has(name.replace(HALF_WRITTEN, '')));
  if (foreign.length > 0) {
    throw new PostgresFault('FOREIGN_FOLDER', `目录 ${dataFolder} 中有不属于邻里的文件（${foreign[0]}），未作改动。请用 LINLI_DATA 指定一个空目录。`, `The folder holds files that are not Linli's (${foreign[0]}) and was left as it is. Name an empty folder in LINLI_DATA.`);
  }
  if (!isWritable(dataFolder)) throw notWritable(dataFolder);
  makePassable(dataFolder);
}

function openFolder(dataFolder: string): string[] {
  try {
    mkdirSync(dataFolder, { recursive: true });
    return readdirSync(dataFolder);
  } catch (error) {
    throw toFault(error, dataFolder);
  }
}

/** Makes the cluster when there is none. @returns whether it was made now. */
export async function ensureCluster(dataFolder: string, setup: { readonly binaries: string; readonly user: ServerUser | null; readonly password: string; readonly freeBytes?: number }): Promise<boolean> {
  const cluster = join(dataFolder, 'postgres');
  const half = join(dataFolder, 'postgres.new');
  // Left by a start that was killed: nothing in it was ever used.
  if (exists(half)) rmSync(half, { recursive: true, force: true });
  if (existsSync(cluster)) {
    checkVersion(cluster);
    return false;
  }
  checkSpace(dataFolder, setup.freeBytes);
  mkdirSync(half, { mode: 0o700 });
  if (setup.user) chownSync(half, setup.user.uid, setup.user.gid);
  const { code, output } = await withPasswordFile(setup, (passwordFile) => execute(join(setup.binaries, 'initdb'), [
    '-D', half, '--username=linli', '--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', '--no-sync', `--pwfile=${passwordFile}`,
  ], { user: setup.user }));
  if (code !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw /No space left|ENOSPC/i.test(output) ? diskFull(dataFolder) : new PostgresFault('FAILED', 'PostgreSQL 初始化失败。', `PostgreSQL could not be set up: ${output.trim().split('\n').at(-1) ?? ''}`);
  }
  renameSync(half, cluster);
  return true;
}

// initdb takes the first password from a file; a pipe it cannot open again under another user.
async function withPasswordFile<T>({ password, user }: { readonly password: string; readonly user: ServerUser | null }, work: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-init-'));
  const file = join(folder, 'password');
  try {
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [folder, file]) chownSync(path, user.uid, user.gid);
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function diskFull(dataFolder: string): PostgresFault {
  return new PostgresFault('DISK_FULL', `磁盘空间不足：${dataFolder} 至少需要 ${NEEDED_BYTES / 1024 / 1024} MB。请腾出空间，或用 LINLI_DATA 指定其他磁盘。已有数据未受影响。`, `The disk is full: ${dataFolder} needs ${NEEDED_BYTES / 1024 / 1024} MB at least. Free some space, or name a folder on another disk in LINLI_DATA. What is there was not touched.`);
}

function checkVersion(cluster: string): void {
  const file = join(cluster, 'PG_VERSION');
  if (!existsSync(file)) throw damaged(file);
  const version = readFileSync(file, 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new PostgresFault('OTHER_VERSION', `数据目录由 PostgreSQL ${version} 创建，本程序自带 ${MAJOR_VERSION}。数据未受影响。请用 LINLI_DATA 指定一个空目录另建一个区。`, `The data was made by PostgreSQL ${version}; this program brings ${MAJOR_VERSION}. Nothing was touched. Make another district in an empty folder, named in LINLI_DATA.`);
  }
}

function checkSpace(dataFolder: string, freeBytes = freeBytesOf(dataFolder)): void {
  if (freeBytes < NEEDED_BYTES) throw diskFull(dataFolder);
}

function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function toFault(error: unknown, dataFolder: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return diskFull(dataFolder);
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return notWritable(dataFolder);
  if (code === 'EEXIST' || code === 'ENOTDIR') return new PostgresFault('FOREIGN_FOLDER', `${dataFolder} 不是目录，未作改动。请用 LINLI_DATA 指定一个空目录。`, `${dataFolder} is not a folder and was left as it is. Name an empty folder in LINLI_DATA.`);
  return error as Error;
}

function notWritable(dataFolder: string): PostgresFault {
  return new PostgresFault('NOT_WRITABLE', `没有权限写入数据目录 ${dataFolder}。请用 LINLI_DATA 指定可写目录。`, `The data folder ${dataFolder} cannot be written. Name one that can in LINLI_DATA.`);
}
