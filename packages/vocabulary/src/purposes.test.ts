import { isPurpose, JURISDICTION_KINDS, PURPOSES, SENSITIVITY_LEVELS, WITHHELD_SCOPES, type PurposeCode } from './index.js';

const MINIMUM = ['public-security:resident', 'public-security:household'];
/** Sealed (S4), and the only purpose that reaches it; none for what no purpose does. */
const SEALED: Readonly<Record<string, PurposeCode | null>> = {
  'civil-affairs:adoption': null, 'civil-affairs:child-welfare': 'CHILD_CARE', 'health:death-cause': 'HEALTH_FOLLOWUP', 'health:severe-mental-follow-up': 'HEALTH_FOLLOWUP',
  'justice:correction-case': 'CORRECTION_HELP', 'justice:released-help': 'CORRECTION_HELP', 'justice:rehab-plan': 'CORRECTION_HELP', 'justice:youth-support': 'CORRECTION_HELP',
};
/** Those for which somebody is read; for the others he is counted. */
const READING = Object.values(PURPOSES).filter(({ jurisdiction }) => jurisdiction !== 'NONE');

describe('the purposes', () => {
  it('are sixteen, each with both names, a level, a jurisdiction and a legal basis in both languages', () => {
    expect(Object.keys(PURPOSES)).toHaveLength(16);
    for (const [code, purpose] of Object.entries(PURPOSES)) {
      expect(purpose.code).toBe(code);
      expect(purpose.zh).toMatch(/\p{Script=Han}/u);
      expect(purpose.en.length).toBeGreaterThan(0);
      expect(SENSITIVITY_LEVELS).toHaveProperty(purpose.highestLevel);
      expect(JURISDICTION_KINDS).toHaveProperty(purpose.jurisdiction);
      expect(purpose.legalBasis.zh).toMatch(/\p{Script=Han}.*(§|规范|条例)/u);
      expect(purpose.legalBasis.en).toMatch(/§|Regulations/);
    }
  });

  it('say of the same law in both languages that it is from memory', () => {
    const counts = Object.values(PURPOSES).map(({ code, legalBasis: { zh, en } }) => [code, zh.split('未核实').length, en.split('unverified').length] as const);
    expect(counts.filter(([, inChinese, inEnglish]) => inChinese !== inEnglish)).toEqual([]);
  });

  it.each([
    ['ONE_STOP', 'S2'], ['SELF', 'S3'], ['GRID_VISIT', 'S2'], ['ELDER_CARE', 'S2'], ['ASSIST_REVIEW', 'S3'], ['PENSION_ALIVE', 'S2'], ['MEDIATION', 'S2'], ['CORRECTION_HELP', 'S4'],
    ['CHILD_CARE', 'S4'], ['RESIDENCE', 'S2'], ['BIRTH_SUPPORT', 'S3'], ['HEALTH_FOLLOWUP', 'S4'], ['RENTAL_SAFETY', 'S2'], ['STATISTICS', 'S4'], ['DATA_QUALITY', 'S2'], ['EMERGENCY', 'S3'],
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

describe('what a purpose carries at most', () => {
  it.each(Object.values(PURPOSES))('$code: scopes of the form department:area, none twice', ({ scopes }) => {
    expect(scopes.filter((scope) => !/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/.test(scope))).toEqual([]);
    expect(new Set(scopes).size).toBe(scopes.length);
  });

  it('goes nowhere for statistics, and for them alone: rows are read for none, and of what is sealed only children in care are counted', () => {
    expect(Object.values(PURPOSES).filter(({ jurisdiction }) => jurisdiction === 'NONE').map(({ code }) => code)).toEqual(['STATISTICS']);
    expect(PURPOSES.STATISTICS.scopes).toContain('statistics:cohort');
    expect(PURPOSES.STATISTICS.scopes.filter((scope) => Object.hasOwn(SEALED, scope))).toEqual(['civil-affairs:child-welfare']);
  });

  it('tells for every other who somebody is', () => {
    expect(Object.values(PURPOSES).filter(({ code, scopes }) => code !== 'STATISTICS' && !MINIMUM.every((scope) => scopes.includes(scope)))).toEqual([]);
  });

  it.each(Object.entries(SEALED))('of what is sealed, %s is reached for %s only', (scope, purpose) => {
    expect(READING.filter(({ scopes }) => scopes.includes(scope)).map(({ code }) => code)).toEqual(purpose === null ? [] : [purpose]);
    expect(Object.hasOwn(WITHHELD_SCOPES, scope)).toBe(purpose === null);
  });

  it('is not in the withheld, each of which has its reason in both languages', () => {
    const carried = new Set(Object.values(PURPOSES).flatMap(({ scopes }) => scopes));
    expect(Object.keys(WITHHELD_SCOPES).filter((scope) => carried.has(scope))).toEqual([]);
    for (const { zh, en } of Object.values(WITHHELD_SCOPES)) expect([zh, en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/\w/)]);
  });

  it('is in an emergency whom to call and where to go, and not what somebody suffers from', () => {
    expect([...PURPOSES.EMERGENCY.scopes].sort()).toEqual([
      'community:community-services', 'community:residence', 'health:health', 'health:health-record', 'public-security:citizen-id', 'public-security:household', 'public-security:resident',
    ]);
  });

  it('is nothing of health but what is due, or that somebody was born or died, for whoever is not of health', () => {
    const open = ['health:health', 'health:service-due', 'health:birth-certificate', 'health:death-certificate', 'health:register-link'];
    const others = READING.filter(({ code }) => !['SELF', 'HEALTH_FOLLOWUP', 'EMERGENCY'].includes(code));
    expect(others.flatMap(({ code, scopes }) => scopes.filter((scope) => scope.startsWith('health:') && !open.includes(scope)).map((scope) => `${code} ${scope}`))).toEqual([]);
  });

  it('is somebody\'s nationality where the law asks for it, and nowhere else', () => {
    expect(Object.values(PURPOSES).filter(({ scopes }) => scopes.includes('public-security:nationality')).map(({ code }) => code)).toEqual(['ONE_STOP', 'SELF', 'RESIDENCE']);
  });
});
