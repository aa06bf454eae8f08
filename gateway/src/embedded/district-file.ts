import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DistrictOptions } from '@linli/synthetic-district';

/** Which district a data folder holds, and how far its making has come. */
export interface DistrictFile {
  readonly options: DistrictOptions;
  /** CLEARING: departments may hold another district. SEEDING: each has all of this one or nothing. COMPLETE: each has all of it. */
  readonly stage: 'CLEARING' | 'SEEDING' | 'COMPLETE';
}

export function readDistrictFile(dataFolder: string): DistrictFile | null {
  const file = fileOf(dataFolder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DistrictFile) : null;
}

export function writeDistrictFile(dataFolder: string, district: DistrictFile): void {
  // Written whole beside the old one: killed in the middle, the old one stands.
  writeFileSync(`${fileOf(dataFolder)}.new`, `${JSON.stringify(district, null, 2)}\n`);
  renameSync(`${fileOf(dataFolder)}.new`, fileOf(dataFolder));
}

function fileOf(dataFolder: string): string {
  return join(dataFolder, 'district.json');
}
