import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PostgresFault } from './postgres-fault.js';

/**
 * Takes a data folder for this process; the lock of a process that no longer runs is taken over.
 * @returns how to give it back.
 * @throws PostgresFault IN_USE while another process has it.
 */
export function lockFolder(dataFolder: string): () => void {
  const file = join(dataFolder, 'in-use.pid');
  for (let attempt = 0; attempt < 3; attempt++) {
    if (place(file)) return () => rmSync(file, { force: true });
    const owner = ownerOf(file);
    if (owner !== null) throw inUse(dataFolder, owner);
    setAside(file);
  }
  throw inUse(dataFolder, ownerOf(file) ?? 0);
}

// Written beside and linked: whoever finds the lock finds its owner in it.
function place(file: string): boolean {
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, `${process.pid} ${startOf(process.pid) ?? ''}`, { mode: 0o600 });
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

// Of two that find the same dead owner one moves the lock first; the other might move the first one's new lock, sees that, and puts it back.
function setAside(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (ownerOf(aside) !== null) linkSync(aside, file);
  } catch {
    // Another was faster; the next attempt finds out.
  } finally {
    rmSync(aside, { force: true });
  }
}

function ownerOf(file: string): number | null {
  const [pid, start] = read(file).split(' ');
  const owner = Number(pid);
  // The start time tells the owner from a later process that was given the same number.
  return owner > 0 && isRunning(owner) && (!start || startOf(owner) === start) ? owner : null;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Whether a process of this number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function inUse(dataFolder: string, owner: number): PostgresFault {
  return new PostgresFault('IN_USE', `数据目录 ${dataFolder} 正在被另一个邻里进程使用（pid ${owner}）。请先停止它，或用 LINLI_DATA=另一目录 启动。数据未受影响。`, `The data folder is in use by another Linli process (pid ${owner}). Stop that one first, or start with LINLI_DATA=another-folder. Nothing was touched.`);
}
