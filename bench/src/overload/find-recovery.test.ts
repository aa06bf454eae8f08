import { findRecovery } from './find-recovery.js';

const asked = (from: number, to: number, verdict: string): { at: number; verdict: string }[] => Array.from({ length: (to - from) / 100 }, (_each, place) => ({ at: from + 100 * place, verdict }));

describe('when a gateway is well again', () => {
  it.each([
    ['at once where all is answered', asked(0, 3_000, 'ok'), 0],
    ['after the last that was refused before a whole second', [...asked(0, 500, 'shed'), ...asked(500, 3_000, 'ok')], 400],
    ['not in less than a second', [...asked(0, 900, 'ok'), ...asked(900, 1_000, 'shed'), ...asked(1_000, 3_000, 'ok')], 900],
    ['at once where somebody is refused later', [...asked(0, 2_000, 'ok'), ...asked(2_000, 3_000, 'shed')], 0],
    ['never where somebody is refused all the time', asked(0, 3_000, 'shed'), Infinity],
    ['never where nobody asked', [], Infinity],
  ])('is %s', (_case, after, expected) => {
    expect(findRecovery(after)).toBe(expected);
  });
});
