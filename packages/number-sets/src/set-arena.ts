/** What is freed by hand. */
export interface Freeable {
  free(): void;
}

/** The sets that one piece of work makes on its way, freed together when it ends. */
export class SetArena {
  private readonly owned = new Set<Freeable>();

  /** Hands a set over: it is freed with the others. */
  own<T extends Freeable>(set: T): T {
    this.owned.add(set);
    return set;
  }

  free(): void {
    for (const set of this.owned) set.free();
    this.owned.clear();
  }

  /** Does a piece of work, and frees what it has made, whatever becomes of it. */
  static async within<T>(work: (arena: SetArena) => Promise<T>): Promise<T> {
    const arena = new SetArena();
    try {
      return await work(arena);
    } finally {
      arena.free();
    }
  }
}
