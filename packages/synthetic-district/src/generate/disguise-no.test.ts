import { disguiseNo } from './disguise-no.js';

describe('a disguised number', () => {
  it.each([1, 2, 10, 1_000, 4_096, 100_000])('is one of its own for each of %i numbers, and stays in their range', (below) => {
    const disguised = new Set(Array.from({ length: below }, (_, no) => disguiseNo(no, { kind: 'permit', below })));
    expect(disguised.size).toBe(below);
    expect(Math.min(...[...disguised].slice(0, 1_000))).toBeGreaterThanOrEqual(0);
    expect([...disguised].every((no) => Number.isInteger(no) && no < below)).toBe(true);
  });

  it('is the same each time, and another for another kind', () => {
    expect(disguiseNo(7, { kind: 'permit', below: 90_000_000 })).toBe(disguiseNo(7, { kind: 'permit', below: 90_000_000 }));
    expect(disguiseNo(7, { kind: 'permit', below: 90_000_000 })).not.toBe(disguiseNo(7, { kind: 'phone', below: 90_000_000 }));
  });

  it('does not keep the order, nor the distance between neighbours', () => {
    const disguised = Array.from({ length: 2_000 }, (_, no) => disguiseNo(no, { kind: 'phone', below: 90_000_000 }));
    const steps = disguised.slice(1).map((no, place) => no - (disguised[place] ?? 0));
    const upwards = steps.filter((step) => step > 0).length;
    expect(new Set(steps).size).toBeGreaterThan(1_990);
    expect(upwards).toBeGreaterThan(900);
    expect(upwards).toBeLessThan(1_100);
  });

  it.each([-1, 10, 1.5, Number.NaN])('is refused for %p of ten', (no) => {
    expect(() => disguiseNo(no, { kind: 'permit', below: 10 })).toThrow('permit: expected a number from 0 to less than 10, but got another');
  });

  it('takes ranges up to 2^32', () => {
    expect(disguiseNo(2 ** 32 - 1, { kind: 'permit', below: 2 ** 32 })).toBeLessThan(2 ** 32);
  });
});
