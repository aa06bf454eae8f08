import { deriveNumber } from './derive-number.js';

describe('a number that follows from a text', () => {
  it('is the same for the same text, and another for a neighbour', () => {
    expect(deriveNumber('Z260000001', 1_000_000)).toBe(deriveNumber('Z260000001', 1_000_000));
    expect(deriveNumber('Z260000001', 1_000_000)).not.toBe(deriveNumber('Z260000002', 1_000_000));
  });

  it.each([2, 24, 100, 1_440])('spreads evenly over %i', (below) => {
    const counts = new Array<number>(below).fill(0);
    for (let no = 0; no < below * 200; no++) counts[deriveNumber(`SW2026${no}`, below)] = (counts[deriveNumber(`SW2026${no}`, below)] ?? 0) + 1;
    expect(Math.min(...counts)).toBeGreaterThan(120);
    expect(Math.max(...counts)).toBeLessThan(290);
  });
});
