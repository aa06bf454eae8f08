import { damaged, PostgresFault, readOwnFile } from '@linli/embedded-postgres';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DistrictOptions } from '@linli/synthetic-district';

/** Which district a data folder holds, and how far its making has come. */
export interface DistrictFile {
  readonly options: DistrictOptions;
  /** CLEARING: departments may hold another district. SEEDING: each has all of this one or nothing. COMPLETE: each has all of it. */
  readonly stage: 'CLEARING' | 'SEEDING' | 'COMPLETE';
}

/** What a district consists of. Counted up when departments, or what every department needs to be given, are added: an older district would lack them without anybody noticing. */
const LAYOUT = 3;

/**
 * @param isFresh whether the district is going to be made anew, whatever it is.
 * @throws PostgresFault when the file is damaged, what the databases hold is then not known; or when an earlier version made the district.
 */
export function readDistrictFile(dataFolder: string, { isFresh = false }: { readonly isFresh?: boolean } = {}): DistrictFile | null {
  const file = readOwnFile<DistrictFile & { readonly layout?: number }>(fileOf(dataFolder), ({ options, stage }) => typeof options?.residents === 'number' && typeof stage === 'string');
  if (!file) return null;
  const { layout = 1, ...district } = file;
  if (layout !== LAYOUT && !isFresh) throw ofOtherLayout();
  return district;
}

/** What to do when there is no file beside databases that hold a district. */
export function missingDistrictFile(dataFolder: string): PostgresFault {
  return damaged(fileOf(dataFolder));
}

export function writeDistrictFile(dataFolder: string, district: DistrictFile): void {
  // Written whole beside the old one: killed in the middle, the old one stands.
  writeFileSync(`${fileOf(dataFolder)}.new`, `${JSON.stringify({ layout: LAYOUT, ...district }, null, 2)}\n`);
  renameSync(`${fileOf(dataFolder)}.new`, fileOf(dataFolder));
}

function ofOtherLayout(): PostgresFault {
  return new PostgresFault(
    'OTHER_VERSION', '数据目录中的区由另一版本的程序生成，缺少本版本所需的数据，未作改动。请用 npm start -- --fresh 重新生成，或用 LINLI_DATA 指定其他目录。',
    'The district in the data folder was made by another version of this program and lacks what this one needs; nothing was touched. Make it anew with npm start -- --fresh, or name another folder in LINLI_DATA.',
  );
}

function fileOf(dataFolder: string): string {
  return join(dataFolder, 'district.json');
}
