import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Top folder of the repository. */
export const ROOT = resolve(__dirname, '..', '..');

export interface SourceFile {
  /** Path from the top folder. */
  readonly path: string;
  readonly text: string;
  /** What it imports, as written. */
  readonly imports: readonly string[];
}

/** Every TypeScript source of the repository, tests included. */
export function readSources(): SourceFile[] {
  const folders = [...childrenOf('packages'), ...childrenOf('subgraphs'), 'gateway', 'tests', 'bench'].map((folder) => join(ROOT, folder, 'src'));
  return folders.flatMap(filesBelow).filter((file) => file.endsWith('.ts')).map(readSource);
}

/** Names of the folders in a top folder. */
export function childrenOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  return { path: relative(ROOT, file), text, imports: [...text.matchAll(/^(?:(?:import|export)\b[^;']*\bfrom|import) '([^']+)';/gm)].map(([, name]) => name ?? '') };
}
