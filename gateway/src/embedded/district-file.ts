import { readOwnFile } from '@linli/embedded-postgres';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DistrictOptions } from '@linli/synthetic-district';

/** Which district a data folder holds, and how far its making has come. */
export interface DistrictFile {
  readonly options: DistrictOptions;
  /** CLEARING: departments may hold another district. SEEDING: each has all of this one or nothing. COMPLETE: each has all of it. */
  readonly stage: 'CLEARING' | 'SEEDING' | 'COMPLETE';
}

/** @throws PostgresFault when the file is damaged: what the databases hold is then not known. */
export function readDistrictFile(dataFolder: string): DistrictFile | null {
  return readOwnFile<DistrictFile>(fileOf(dataFolder), ({ options, stage }) => typeof options?.residents === 'number' && typeof stage === 'string');
}

export function writeDistrictFile(dataFolder: string, district: DistrictFile): void {
  // Written whole beside the old one: killed in the middle, the old one stands.
  writeFileSync(`${fileOf(dataFolder)}.new`, `${JSON.stringify(district, null, 2)}\n`);
  renameSync(`${fileOf(dataFolder)}.new`, fileOf(dataFolder));
}

function fileOf(dataFolder: string): string {
  return join(dataFolder, 'district.json');
}
