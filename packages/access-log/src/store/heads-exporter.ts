import type { Pool } from 'pg';
import type { BatchHead } from '../chain/batch-head.js';
import type { HeadsFile } from '../heads-file.js';
import { BATCH_COLUMNS, CHECKPOINT_COLUMNS, toBatchHead, toCheckpoint, type StoredRow } from './stored-rows.js';

const MOST_AT_ONCE = 1_000;
const AGAIN_AFTER_MS = 500;

/** Keeps the file of heads in step with the store: each head once and in its order, those of other gateways and of a start before this one included. */
export class HeadsExporter {
  private catchingUp: Promise<void> | null = null;
  private isBehind = false;
  private hasReported = false;
  private again: NodeJS.Timeout | null = null;

  constructor(
    private readonly file: HeadsFile,
    private readonly reads: Pool,
  ) {}

  /** Exports a batch that was just committed; where others are missing before it, those first. */
  note(batch: BatchHead): void {
    if (this.catchingUp === null && batch.number === this.file.lastNumber + 1) this.attempt(() => this.file.addBatches([batch]));
    else if (batch.number > this.file.lastNumber) void this.catchUp();
  }

  /** Exports what the store has and the file does not. */
  catchUp(): Promise<void> {
    this.isBehind = true;
    this.catchingUp ??= this.takeMissing().finally(() => (this.catchingUp = null));
    return this.catchingUp;
  }

  async close(): Promise<void> {
    if (this.again) clearTimeout(this.again);
    await this.catchingUp;
    this.file.close();
  }

  private async takeMissing(): Promise<void> {
    while (this.isBehind) {
      this.isBehind = false;
      try {
        await this.takeSome();
      } catch {
        // The store does not answer; what it has is taken when it does.
        this.catchUpLater();
      }
    }
  }

  private catchUpLater(): void {
    this.again ??= setTimeout(() => {
      this.again = null;
      void this.catchUp();
    }, AGAIN_AFTER_MS).unref();
  }

  private async takeSome(): Promise<void> {
    const { rows } = await this.reads.query<StoredRow>(`SELECT ${BATCH_COLUMNS} FROM batch WHERE number > $1 ORDER BY number LIMIT ${MOST_AT_ONCE}`, [this.file.lastNumber]);
    const batches = rows.map(toBatchHead);
    const [first] = batches;
    // Pruned before it was exported: the file says where its chain goes on.
    if (first && first.number > this.file.lastNumber + 1) await this.takeCheckpoint(first.number - 1);
    this.attempt(() => this.file.addBatches(batches));
    if (batches.length === MOST_AT_ONCE) this.isBehind = true;
  }

  private async takeCheckpoint(number: number): Promise<void> {
    const { rows } = await this.reads.query<StoredRow>(`SELECT ${CHECKPOINT_COLUMNS} FROM checkpoint WHERE number = $1`, [number]);
    for (const row of rows) this.attempt(() => this.file.addCheckpoint(toCheckpoint(row)));
  }

  private attempt(write: () => void): void {
    try {
      write();
      this.hasReported = false;
    } catch (error) {
      this.report(error);
    }
  }

  // The entries themselves are safe; what is missing of the file comes with a later batch.
  private report(error: unknown): void {
    if (this.hasReported) return;
    this.hasReported = true;
    process.stderr.write(`查阅日志：链头暂未导出 access log: heads are not exported for now (${(error as NodeJS.ErrnoException).code ?? 'no code'})\n`);
  }
}
