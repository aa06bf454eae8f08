import { isPurpose, PURPOSES, SENSITIVITY_LEVELS } from './index.js';

describe('the purposes', () => {
  it('are sixteen, each with both names and a level that exists', () => {
    expect(Object.keys(PURPOSES)).toHaveLength(16);
    for (const [code, purpose] of Object.entries(PURPOSES)) {
      expect(purpose.code).toBe(code);
      expect(purpose.zh).toMatch(/\p{Script=Han}/u);
      expect(purpose.en.length).toBeGreaterThan(0);
      expect(SENSITIVITY_LEVELS).toHaveProperty(purpose.highestLevel);
    }
  });

  it.each([
    ['ONE_STOP', 'S2'], ['SELF', 'S3'], ['GRID_VISIT', 'S2'], ['ELDER_CARE', 'S2'], ['ASSIST_REVIEW', 'S3'], ['PENSION_ALIVE', 'S2'], ['MEDIATION', 'S2'], ['CORRECTION_HELP', 'S4'],
    ['CHILD_CARE', 'S4'], ['RESIDENCE', 'S2'], ['BIRTH_SUPPORT', 'S3'], ['HEALTH_FOLLOWUP', 'S4'], ['RENTAL_SAFETY', 'S2'], ['STATISTICS', 'S3'], ['DATA_QUALITY', 'S2'], ['EMERGENCY', 'S3'],
  ] as const)('%s reaches %s and no further', (code, level) => {
    expect(PURPOSES[code].highestLevel).toBe(level);
  });

  it('let somebody read his own data, and help in an emergency, without a case number', () => {
    expect([PURPOSES.SELF.needsCase, PURPOSES.EMERGENCY.needsCase, PURPOSES.ASSIST_REVIEW.needsCase]).toEqual([false, false, true]);
  });

  it.each([['SELF', true], ['self', false], ['toString', false], ['MARKETING', false]])('%p is one of them: %p', (text, isKnown) => {
    expect(isPurpose(text)).toBe(isKnown);
  });
});
