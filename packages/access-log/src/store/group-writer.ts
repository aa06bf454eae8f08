interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Writes a group. @returns how many of its first items it wrote, one at least; the others wait for the next. */
export type WriteGroup<T> = (items: readonly T[]) => Promise<number>;

/** Gathers what waits into groups: one is written at a time, and the next forms meanwhile, so that many share the cost of one. */
export class GroupWriter<T> {
  private waiting: Waiting<T>[] = [];
  private running: Promise<void> | null = null;

  constructor(
    private readonly write: WriteGroup<T>,
    /** Most items of a group. */
    private readonly most: number,
  ) {}

  /** Resolves when the item is written, in the order in which items came. @throws what writing its group threw. */
  append(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.running ??= this.run().finally(() => (this.running = null));
    });
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    // What comes in the same tick belongs to the same group; whoever comes alone does not wait for others.
    await null;
    while (this.waiting.length > 0) await this.writeNext();
  }

  private async writeNext(): Promise<void> {
    const group = this.waiting.splice(0, this.most);
    try {
      const written = await this.write(group.map(({ item }) => item));
      this.waiting.unshift(...group.slice(written));
      for (const { resolve } of group.slice(0, written)) resolve();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}
