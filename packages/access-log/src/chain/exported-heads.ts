import type { LogSignatureCheck } from '../log-keys.js';
import { isHeadTrue, type BatchHead } from './batch-head.js';
import { isCheckpointTrue } from './checkpoint.js';
import type { HeadLine } from './head-line.js';

/** A fault of the log, and the batch with which it begins. */
export class ChainFault extends Error {
  constructor(
    readonly batch: number,
    message: string,
  ) {
    super(message);
  }
}

/** The exported heads, walked beside the store's batches. */
export class ExportedHeads {
  private waiting: BatchHead | null = null;
  private before: BatchHead | null = null;
  /** Batches before this one may be missing in the file: they were pruned before they could be exported. */
  private resumesAfter = 0;

  constructor(
    private readonly lines: AsyncIterator<HeadLine>,
    private readonly check: LogSignatureCheck,
  ) {}

  /** The exported head of a batch; null where the file has not come so far. Numbers are asked for in rising order. @throws ChainFault */
  async headOf(number: number): Promise<string | null> {
    this.waiting ??= await this.next();
    while (this.waiting && this.waiting.number < number) this.waiting = await this.next();
    return this.waiting?.number === number ? this.waiting.head : null;
  }

  private async next(): Promise<BatchHead | null> {
    for (;;) {
      const { done, value } = await this.lines.next();
      if (done) return null;
      if (value.kind === 'batch') return this.accept(value.batch);
      if (!isCheckpointTrue(value.checkpoint, this.check)) throw new ChainFault(value.checkpoint.number, 'a checkpoint in the file of heads was not signed by the deployment');
      this.resumesAfter = value.checkpoint.number;
    }
  }

  private accept(batch: BatchHead): BatchHead {
    const { before } = this;
    const follows = before === null ? batch.number === 1 || batch.number === this.resumesAfter + 1 : batch.number === before.number + 1 ? batch.previous === before.head : batch.number === this.resumesAfter + 1;
    if (!follows) throw new ChainFault(batch.number, 'the file of heads has another head before it');
    if (!isHeadTrue(batch, this.check)) throw new ChainFault(batch.number, 'its exported head was not signed by the deployment');
    this.before = batch;
    return batch;
  }
}
