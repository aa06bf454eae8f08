import { setTimeout as wait } from 'node:timers/promises';
import { CallQueue, type CallQueueOptions } from './call-queue.js';

/** A queue of numbers, each call of which takes as long as its largest number says, milliseconds. */
function open(options: Partial<CallQueueOptions<number>> = {}) {
  const calls: (readonly number[])[] = [];
  const ended: number[] = [];
  let idle = 0;
  const queue = new CallQueue<number>({
    call: async (together) => {
      calls.push([...together]);
      await wait(Math.max(...together));
      ended.push(...together);
    },
    idle: () => void idle++,
    ...options,
  });
  const allOf = async (count: number): Promise<void> => {
    while (ended.length < count) await wait(5);
  };
  return { queue, calls, ended, allOf, idles: () => idle };
}

it('makes one call for what arrives in one turn, at its end', async () => {
  const { queue, calls, allOf } = open();
  for (const item of [1, 2, 3]) queue.add(item);
  expect(calls).toEqual([]);
  await new Promise(setImmediate);
  expect(calls).toEqual([[1, 2, 3]]);
  await allOf(3);
});

it('makes the next call for what arrives while one is under way', async () => {
  const { queue, calls, allOf } = open();
  queue.add(200);
  await wait(1);
  for (const item of [1, 2]) {
    queue.add(item);
    await wait(1);
  }
  await allOf(3);
  expect(calls).toEqual([[200], [1, 2]]);
});

it('has no more calls under way than it may, while they take what calls take', async () => {
  const { queue, calls, allOf } = open({ inFlight: 2 });
  for (const item of [150, 151, 152, 153]) {
    queue.add(item);
    await wait(1);
  }
  await allOf(4);
  expect(calls).toEqual([[150], [151], [152, 153]]);
});

it('does not wait for a call that takes longer than calls do, and does where all take long', async () => {
  const { queue, calls, ended, allOf } = open();
  queue.add(10);
  await allOf(1);
  queue.add(600);
  await wait(1);
  queue.add(11);
  await allOf(3);
  expect(ended).toEqual([10, 11, 600]);
  const slow = open();
  slow.queue.add(120);
  await slow.allOf(1);
  slow.queue.add(121);
  await wait(60);
  slow.queue.add(1);
  await slow.allOf(3);
  expect(slow.ended).toEqual([120, 121, 1]);
  expect(calls).toHaveLength(3);
});

it('puts no more into a call than it may, and loses nothing', async () => {
  const { queue, calls, allOf } = open({ most: 2 });
  for (const item of [1, 2, 3, 4, 5]) queue.add(item);
  await allOf(5);
  expect(calls).toEqual([[1, 2], [3, 4], [5]]);
});

it('says when nothing is left to do', async () => {
  const { queue, allOf, idles } = open();
  queue.add(20);
  await wait(1);
  queue.add(1);
  await allOf(2);
  await wait(1);
  expect(idles()).toBe(1);
});
