import { readFileSync } from 'node:fs';
import { PostgresFault } from './postgres-fault.js';

/**
 * Reads a JSON file that the program keeps in its data folder.
 * @returns what it holds; null where there is no such file.
 * @throws PostgresFault when it cannot be what was written: a power cut or an editor has been at it.
 */
export function readOwnFile<T>(file: string, isWhole: (held: Partial<T>) => boolean): T | null {
  try {
    const held = JSON.parse(readFileSync(file, 'utf8')) as Partial<T> | null;
    if (typeof held === 'object' && held !== null && isWhole(held)) return held as T;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code !== undefined) throw error;
  }
  throw damaged(file);
}

/** What to do about a file of the data folder that is not as it was written, or is not there. */
export function damaged(file: string): PostgresFault {
  return new PostgresFault(
    'DAMAGED', `文件 ${file} 缺失或已损坏，未作改动。请放回它的副本，或用 LINLI_DATA 指定一个空目录另建一个区。`,
    `The file ${file} is missing or damaged; nothing was touched. Put back a copy of it, or make another district in an empty folder, named in LINLI_DATA.`,
  );
}
