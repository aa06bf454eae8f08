import { closeSync, fdatasync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BatchHead } from './chain/batch-head.js';
import type { Checkpoint } from './chain/checkpoint.js';
import { readHeadLine, writeHeadLine, type HeadLine } from './chain/head-line.js';

const TAIL_BYTES = 256 * 1024;
const SYNC_EVERY_MS = 1_000;
const FINISH_LINE_MS = 20;

/** The file outside the database to which heads are exported: one line each, in their order, only ever added to. Each gateway writes one of its own. */
export class HeadsFile {
  private readonly descriptor: number;
  private sync: NodeJS.Timeout | null = null;
  /** Number of the last batch in the file; 0 for none. */
  private last: number;

  /** @throws when the file cannot be made or written. */
  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.descriptor = openSync(path, 'a+', 0o640);
    this.last = lastNumber(dropHalfLine(this.descriptor));
  }

  get lastNumber(): number {
    return this.last;
  }

  /** Adds the heads of batches that follow the last one. @throws when the disk does not take them. */
  addBatches(batches: readonly BatchHead[]): void {
    if (batches.length === 0) return;
    this.write(batches.map((batch): HeadLine => ({ kind: 'batch', batch })));
    this.last = batches.at(-1)?.number ?? this.last;
  }

  addCheckpoint(checkpoint: Checkpoint): void {
    this.write([{ kind: 'checkpoint', checkpoint }]);
    this.last = Math.max(this.last, checkpoint.number);
  }

  close(): void {
    if (this.sync) clearTimeout(this.sync);
    closeSync(this.descriptor);
  }

  private write(lines: readonly HeadLine[]): void {
    writeSync(this.descriptor, lines.map(writeHeadLine).join(''));
    // A power cut loses a second of lines at most, and the next start takes them from the database.
    this.sync ??= setTimeout(() => {
      this.sync = null;
      fdatasync(this.descriptor, () => undefined);
    }, SYNC_EVERY_MS).unref();
  }
}

/** Cuts off what a killed program left of a line; what another program is about to finish is given its moment. @returns the last lines. */
function dropHalfLine(descriptor: number, isSecondLook = false): string[] {
  const { size } = fstatSync(descriptor);
  const start = Math.max(0, size - TAIL_BYTES);
  const bytes = Buffer.alloc(size - start);
  readSync(descriptor, bytes, 0, bytes.length, start);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length && !isSecondLook) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FINISH_LINE_MS);
    return dropHalfLine(descriptor, true);
  }
  if (end < bytes.length) ftruncateSync(descriptor, start + end);
  return bytes.subarray(0, end).toString().split('\n');
}

// A checkpoint stands behind heads that are newer than it.
function lastNumber(lines: readonly string[]): number {
  const numbers = lines.map(readHeadLine).map((line) => (line === null ? 0 : line.kind === 'batch' ? line.batch.number : line.checkpoint.number));
  return Math.max(0, ...numbers);
}
