import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second, as Linux counts them. */
const TICKS = 100;

/** CPU time of processes and all their children, seconds. */
export function cpuSeconds(pids: readonly number[]): number {
  return familyOf(pids).reduce((sum, pid) => sum + ownSeconds(pid), 0);
}

/** Memory of processes, and of all their children unless told otherwise, bytes. */
export function residentBytes(pids: readonly number[], { isAlone = false }: { readonly isAlone?: boolean } = {}): number {
  return (isAlone ? pids : familyOf(pids)).reduce((sum, pid) => sum + Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024, 0);
}

function familyOf(pids: readonly number[]): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) parents.set(Number(name), Number(fieldsOf(Number(name))[1] ?? 0));
  }
  const family = new Set(pids);
  for (let grown = -1; grown !== family.size; ) {
    grown = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

// Its own time and that of the children that it has waited for.
function ownSeconds(pid: number): number {
  return fieldsOf(pid).slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
}

/** The fields of /proc/PID/stat after the name: state, parent, … */
function fieldsOf(pid: number): string[] {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
