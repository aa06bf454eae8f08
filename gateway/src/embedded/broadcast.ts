/** One of several readers of one source. */
export interface Reader<T> {
  readonly items: AsyncIterable<T>;
  /** Ends the reading, so that the others need not wait for this one; harmless when it has ended. */
  leave(): void;
}

/**
 * Hands each item of a source to several readers at once: the source is run through once, and no item is kept longer than the slowest reader needs it.
 * Every reader has to read or to leave; until then the others wait.
 */
export function broadcast<T>(source: Iterable<T>, count: number): Reader<T>[] {
  const iterator = source[Symbol.iterator]();
  const waiting = new Map<number, (result: IteratorResult<T>) => void>();
  const active = new Set(Array.from({ length: count }, (_reader, place) => place));
  const deliver = (): void => {
    if (active.size === 0 || waiting.size < active.size) return;
    const result = iterator.next();
    const receivers = [...waiting.values()];
    waiting.clear();
    for (const receive of receivers) receive(result);
  };
  const leave = (place: number): void => {
    if (active.delete(place)) deliver();
  };
  return [...active].map((place) => ({
    leave: () => leave(place),
    items: {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<IteratorResult<T>>((receive) => {
          waiting.set(place, receive);
          deliver();
        }),
        return: async () => {
          leave(place);
          return { done: true as const, value: undefined };
        },
      }),
    },
  }));
}
