import { BusyLimit } from './busy-limit.js';

const LEAST = 10;
const RESTED = { running: 10, utilization: 0.5 };

function limitAfter(times: readonly number[], sample: { readonly running: number; readonly utilization: number }): number {
  const limit = new BusyLimit(LEAST);
  for (const milliseconds of times) limit.note(milliseconds);
  limit.sample(sample);
  return limit.most;
}

describe('the limit of operations at a busy door', () => {
  it.each([
    ['twice as many as run where the fastest is fast, however slow others are: they wait for a department', [20, 5_000, 5_000], { running: 30, utilization: 0.5 }, 60],
    ['the least where even the fastest is slow: all wait for the same', [110, 300], { running: 30, utilization: 0.5 }, LEAST],
    ['the least where the event loop has no rest', [20], { running: 30, utilization: 0.95 }, LEAST],
    ['the least where many run and none ends', [], { running: 30, utilization: 0.1 }, LEAST],
    ['twice the least where few run: a wave may come', [20], { running: 1, utilization: 0.1 }, 2 * LEAST],
  ])('is %s', (_case, times, sample, expected) => {
    expect(limitAfter(times, sample)).toBe(expected);
  });

  it('is twice the least at first, doubles while there is rest, and falls at once when there is none', () => {
    const limit = new BusyLimit(LEAST);
    const seen = [limit.most];
    for (let turn = 0; turn < 3; turn++) {
      limit.note(20);
      limit.sample({ ...RESTED, running: limit.most });
      seen.push(limit.most);
    }
    limit.note(500);
    limit.sample({ ...RESTED, running: limit.most });
    expect([...seen, limit.most]).toEqual([2 * LEAST, 4 * LEAST, 8 * LEAST, 16 * LEAST, LEAST]);
  });

  it('forgets how fast the fastest was with each sample', () => {
    const limit = new BusyLimit(LEAST);
    limit.note(20);
    limit.sample(RESTED);
    expect(limit.most).toBe(2 * LEAST);
    limit.note(500);
    limit.sample(RESTED);
    expect(limit.most).toBe(LEAST);
  });
});
