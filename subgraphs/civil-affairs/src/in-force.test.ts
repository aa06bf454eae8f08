import { currentOf, isInForceOn } from './in-force.js';

describe('what is in force', () => {
  it.each([
    ['on its first day', '2025-01-01', '2025-12-31', '2025-01-01', true],
    ['on its last day', '2025-01-01', '2025-12-31', '2025-12-31', true],
    ['before it begins', '2025-01-01', null, '2024-12-31', false],
    ['after its last day', '2025-01-01', '2025-12-31', '2026-01-01', false],
    ['while it has no last day', '2025-01-01', null, '2030-01-01', true],
    ['when nobody knows since when', null, null, '2030-01-01', false],
  ])('%s', (_case, fromDate, toDate, day, expected) => {
    expect(isInForceOn({ fromDate, toDate }, day)).toBe(expected);
  });

  const ended = { fromDate: '2026-01-01', toDate: '2026-02-01' };
  const running = { fromDate: '2025-01-01', toDate: null };
  it('is, without a day, the one that runs, though another began later', () => {
    expect(currentOf([ended, running], null)).toBe(running);
  });

  it('is, without a day, the last one where none runs', () => {
    expect(currentOf([ended], undefined)).toBe(ended);
  });

  it('is none on a day on which none was', () => {
    expect(currentOf([ended], '2026-03-01')).toBeNull();
    expect(currentOf([], null)).toBeNull();
  });
});
