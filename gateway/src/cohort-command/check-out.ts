import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CohortFault } from './cohort-fault.js';

const WHY: Readonly<Record<string, string>> = { ENOENT: '没有这个目录 there is no such folder', ENOTDIR: '上级不是目录 what it would lie in is no folder', EISDIR: '是目录 it is a folder', EACCES: '无权写入 it may not be written', EROFS: '只读 it is read-only', ENOSPC: '磁盘已满 the disk is full' };

/** Looks whether a file can be written before anything is asked: a question that was counted is on record, whether its answer could be kept or not. @throws CohortFault OUT_UNWRITABLE. */
export function checkOut(file: string): void {
  attempt(file, () => {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (!statSync(dirname(file)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    accessSync(found ? file : dirname(file), constants.W_OK);
  });
}

/** @throws CohortFault OUT_UNWRITABLE. */
export function writeOut(file: string, content: string | Uint8Array): void {
  attempt(file, () => writeFileSync(file, content));
}

function attempt(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new CohortFault('OUT_UNWRITABLE', `${file}: 应可写入 expected a file that can be written, but ${WHY[(error as NodeJS.ErrnoException).code ?? ''] ?? '无法写入 it could not be'}`);
  }
}
