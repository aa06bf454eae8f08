import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Persona } from './personas.js';

/** The personas of the district that a data folder holds; null before its first start. */
export function readPersonaFile(dataFolder: string): readonly Persona[] | null {
  const file = fileOf(dataFolder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Persona[]) : null;
}

/** Written at every start, so that a script need not make the district again to know who lives there. */
export function writePersonaFile(dataFolder: string, personas: readonly Persona[]): void {
  writeFileSync(`${fileOf(dataFolder)}.new`, `${JSON.stringify(personas, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${fileOf(dataFolder)}.new`, fileOf(dataFolder));
}

function fileOf(dataFolder: string): string {
  return join(dataFolder, 'personas.json');
}
