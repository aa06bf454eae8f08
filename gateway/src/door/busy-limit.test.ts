import { BusyLimit, type Sample } from './busy-limit.js';

const LEAST = 10;
const RESTED = { running: 10, utilization: 0.5, begun: 10, refused: 0 };

/** @returns the limit after the first of equal samples, and after the fourth and the fifth. */
function limitsAfter(times: readonly number[], sample: Sample): number[] {
  const limit = new BusyLimit(LEAST);
  const limits = [1, 2, 3, 4, 5].map(() => noteAll(limit, times, sample));
  return [0, 3, 4].map((place) => limits[place] ?? NaN);
}

function noteAll(limit: BusyLimit, times: readonly number[], sample: Sample): number {
  for (const milliseconds of times) limit.note(milliseconds);
  limit.sample(sample);
  return limit.most;
}

const SLOW = [500];
const FAST = [20];

describe('the limit of operations at a busy door', () => {
  it.each([
    ['in the end twice as many as run where the fastest is fast, however slow others are: they wait for a department', [20, 5_000, 5_000], { ...RESTED, running: 30, utilization: 0.5 }, [40, 60, 60]],
    ['the least where even the fastest is slow: all wait for the same', [110, 300], { ...RESTED, running: 30, utilization: 0.5 }, [20, 20, 10]],
    ['the least where the event loop has no rest', FAST, { ...RESTED, running: 30, utilization: 0.95 }, [20, 20, 10]],
    ['the least where many run and none ends', [], { ...RESTED, running: 30, utilization: 0.1 }, [20, 20, 10]],
    ['twice the least where few run: a wave may come', FAST, { ...RESTED, running: 1, utilization: 0.1 }, [20, 20, 20]],
  ])('is %s', (_case, times, sample, expected) => {
    expect(limitsAfter(times, sample)).toEqual(expected);
  });

  it('is twice the least at first, doubles while there is rest, and falls at once to that when there is none', () => {
    const limit = new BusyLimit(LEAST);
    const seen = [limit.most, ...[1, 2, 3].map(() => noteAll(limit, FAST, { ...RESTED, running: limit.most }))];
    expect([...seen, noteAll(limit, SLOW, { ...RESTED, running: limit.most })]).toEqual([2 * LEAST, 4 * LEAST, 8 * LEAST, 16 * LEAST, 2 * LEAST]);
  });

  it('is not lowered for a moment in which nothing could be done', () => {
    const limit = new BusyLimit(LEAST);
    expect([SLOW, SLOW, SLOW, SLOW, FAST, SLOW, SLOW, SLOW, SLOW, SLOW, FAST].map((times) => noteAll(limit, times, RESTED))).toEqual([20, 20, 20, 20, 20, 20, 20, 20, 20, 10, 20]);
  });

  it('stays the least while those who wait are answered a little sooner than before', () => {
    const limit = new BusyLimit(LEAST);
    expect([SLOW, [60], [60], [60], [60], FAST].map((times) => noteAll(limit, times, RESTED))).toEqual([20, 20, 20, 20, 10, 20]);
  });

  it('is a third of the least, at once, as long as more are refused than begin, and doubles while there is rest', () => {
    const limit = new BusyLimit(LEAST);
    const flood = { ...RESTED, begun: 5, refused: 20 };
    expect([noteAll(limit, SLOW, flood), noteAll(limit, SLOW, flood), noteAll(limit, FAST, { ...flood, utilization: 0.8 }), ...[1, 2, 3].map(() => noteAll(limit, FAST, flood)), noteAll(limit, [60], flood)]).toEqual([4, 4, 4, 8, 16, 20, 20]);
  });

  it('forgets how fast the fastest was with each sample', () => {
    const limit = new BusyLimit(LEAST);
    noteAll(limit, FAST, RESTED);
    expect([1, 2, 3, 4, 5].map(() => noteAll(limit, SLOW, RESTED)).at(-1)).toBe(LEAST);
  });

  describe('where departments are never fast', () => {
    const quiet = (limit: BusyLimit, seconds: number, times: readonly number[]): void => { for (let tenth = 0; tenth < 10 * seconds; tenth++) noteAll(limit, times, { ...RESTED, running: 3 }); };

    it('is not lowered for what takes as long in quiet times', () => {
      const limit = new BusyLimit(LEAST);
      quiet(limit, 10, [150]);
      expect([1, 2, 3, 4, 5].map(() => noteAll(limit, [150, 400], { ...RESTED, running: 30 }))).toEqual([40, 60, 60, 60, 60]);
      expect([1, 2, 3, 4, 5].map(() => noteAll(limit, [310, 400], { ...RESTED, running: 30 })).at(-1)).toBe(LEAST);
    });

    it('grows again after a flood, though they are no faster than that', () => {
      const limit = new BusyLimit(LEAST);
      quiet(limit, 10, [70]);
      const flood = { ...RESTED, begun: 5, refused: 20 };
      expect([noteAll(limit, SLOW, flood), noteAll(limit, [75], flood), ...[1, 2].map(() => noteAll(limit, [75], RESTED))]).toEqual([4, 8, 16, 20]);
    });

    it('learns within some seconds that they have become slower, and at once that they are faster', () => {
      const limit = new BusyLimit(LEAST);
      quiet(limit, 1, FAST);
      quiet(limit, 10, [150]);
      expect([1, 2, 3, 4, 5].map(() => noteAll(limit, [150], { ...RESTED, running: 30 })).at(-1)).toBe(60);
      quiet(limit, 1, FAST);
      expect([1, 2, 3, 4, 5].map(() => noteAll(limit, [150], { ...RESTED, running: 30 })).at(-1)).toBe(LEAST);
    });

    it('does not take for quiet what is out of order, or has many beside it: a storm after it is met', () => {
      const limit = new BusyLimit(LEAST);
      quiet(limit, 60, [5_000]);
      for (let tenth = 0; tenth < 600; tenth++) noteAll(limit, [5_000], { ...RESTED, running: LEAST - 1 });
      expect([1, 2, 3, 4, 5].map(() => noteAll(limit, [510], { ...RESTED, running: 30 })).at(-1)).toBe(LEAST);
    });

    it('does not take a flood for quiet times', () => {
      const limit = new BusyLimit(LEAST);
      const flood = { ...RESTED, running: 4, begun: 5, refused: 20 };
      for (let tenth = 0; tenth < 100; tenth++) noteAll(limit, SLOW, flood);
      expect(noteAll(limit, [60], flood)).toBe(4);
    });
  });
});
