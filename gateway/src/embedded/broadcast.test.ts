import { setTimeout as wait } from 'node:timers/promises';
import { broadcast, type Reader } from './broadcast.js';

/** Counts how many items have been taken from it. */
function counting(count: number): { readonly source: Iterable<number>; taken(): number } {
  let taken = 0;
  const numbers = function* (): Generator<number> {
    for (; taken < count; ) yield ++taken;
  };
  return { source: numbers(), taken: () => taken };
}

async function readAll<T>({ items }: Reader<T>, { pauseMs = 0, most = Infinity }: { readonly pauseMs?: number; readonly most?: number } = {}): Promise<T[]> {
  const read: T[] = [];
  for await (const item of items) {
    read.push(item);
    if (read.length >= most) break;
    if (pauseMs > 0) await wait(pauseMs);
  }
  return read;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_none, place) => place + 1);

describe('one source read by several', () => {
  it('gives every item to each, in order, however fast he reads', async () => {
    const readers = broadcast(counting(20).source, 3);
    expect(await Promise.all(readers.map((reader, place) => readAll(reader, { pauseMs: place })))).toEqual([upTo(20), upTo(20), upTo(20)]);
  });

  it('is run through once', async () => {
    const { source, taken } = counting(20);
    await Promise.all(broadcast(source, 3).map((reader) => readAll(reader)));
    expect(taken()).toBe(20);
  });

  it('is not pulled until all have taken what came before', async () => {
    const { source, taken } = counting(20);
    const [fast, slow] = broadcast(source, 2).map(({ items }) => items[Symbol.asyncIterator]());
    const first = fast?.next();
    await wait(5);
    expect(taken()).toBe(0);
    expect(await slow?.next()).toEqual({ done: false, value: 1 });
    expect(await first).toEqual({ done: false, value: 1 });
    const second = fast?.next();
    await wait(5);
    expect(taken()).toBe(1);
    await slow?.next();
    expect(await second).toEqual({ done: false, value: 2 });
  });

  it('goes on for the others when one has had enough', async () => {
    const readers = broadcast(counting(20).source, 3);
    expect(await Promise.all(readers.map((reader, place) => readAll(reader, place === 1 ? { most: 5 } : {})))).toEqual([upTo(20), upTo(5), upTo(20)]);
  });

  it('goes on for the others when one fails', async () => {
    const readers = broadcast(counting(20).source, 2);
    const failing = async ({ items }: Reader<number>): Promise<number[]> => {
      for await (const item of items) if (item === 3) throw new Error('the disk is full');
      return [];
    };
    const [, other] = await Promise.allSettled(readers.map((reader, place) => (place === 0 ? failing(reader) : readAll(reader))));
    expect(other).toEqual({ status: 'fulfilled', value: upTo(20) });
  });

  it('goes on for the others when one leaves without ever having read', async () => {
    const readers = broadcast(counting(20).source, 2);
    const reading = readAll(readers[0] as Reader<number>);
    await wait(5);
    readers[1]?.leave();
    expect(await reading).toEqual(upTo(20));
  });

  it('does not mind being left twice, or after its end', async () => {
    const readers = broadcast(counting(3).source, 2);
    readers[1]?.leave();
    readers[1]?.leave();
    expect(await readAll(readers[0] as Reader<number>)).toEqual([1, 2, 3]);
    readers[0]?.leave();
  });

  it('is not pulled when nobody reads any more', async () => {
    const { source, taken } = counting(20);
    for (const { leave } of broadcast(source, 2)) leave();
    await wait(5);
    expect(taken()).toBe(0);
  });

  it('may be empty', async () => {
    expect(await Promise.all(broadcast([], 3).map((reader) => readAll(reader)))).toEqual([[], [], []]);
  });
});
