import type { Caller } from '@linli/caller-token';
import type { Grant, JurisdictionKind } from '@linli/vocabulary';
import type { CallerWithRights } from './caller-with-rights.js';
import { rightsOf } from './rights-of.js';

const NOW = Date.parse('2026-06-30T08:00:00Z');
const CALLER: Caller = { subject: 'clerk-1', department: 'community', roles: [], jurisdiction: '990101001', residentNo: null, wards: [], cases: [], purpose: 'ONE_STOP', caseNo: 'SQ1', scopes: ['kept:from-nowhere'], highestLevel: 'S2' };
const MAXIMUM = ['a:one', 'a:two', 'b:three'];
const grant = (differences: Partial<Grant> = {}): Grant => ({ grantNo: 'G1', department: 'community', purpose: 'ONE_STOP', scopes: ['a:one'], jurisdiction: '990101', from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z', basis: '', withdrawnAt: null, ...differences });
const rights = (grants: readonly Grant[], caller: Partial<Caller> = {}): Pick<Caller, 'scopes' | 'jurisdiction'> => {
  const { scopes, jurisdiction } = rightsOf({ ...CALLER, ...caller }, grants, { now: NOW, purpose: { scopes: MAXIMUM, jurisdiction: 'DISTRICT' } });
  return { scopes, jurisdiction };
};

describe('a caller has', () => {
  it('the scopes of all grants of his department for his purpose, each once, in one order', () => {
    expect(rights([grant({ scopes: ['b:three', 'a:one'] }), grant({ scopes: ['a:two', 'a:one'] })])).toEqual({ scopes: ['a:one', 'a:two', 'b:three'], jurisdiction: '990101001' });
  });

  it('no scope that his purpose cannot carry, whoever granted it', () => {
    expect(rights([grant({ scopes: ['a:one', 'c:four'] })]).scopes).toEqual(['a:one']);
  });

  it.each<[string, Grant[]]>([
    ['there is no grant', []], ['it is another department\'s', [grant({ department: 'health' })]], ['it is for another purpose', [grant({ purpose: 'MEDIATION' })]], ['it holds elsewhere', [grant({ jurisdiction: '990102' })]],
    ['it does not hold yet', [grant({ from: '2026-06-30T08:00:00.001Z' })]], ['it has ended', [grant({ until: '2026-06-30T08:00:00Z' })]], ['it was withdrawn', [grant({ withdrawnAt: '2026-06-30T08:00:00Z' })]],
    ['its day is none', [grant({ from: 'soon' })]], ['its end is none', [grant({ until: 'never' })]],
  ])('no scope when %s', (_case, grants) => {
    expect(rights(grants).scopes).toEqual([]);
  });

  it.each<[string, Grant]>([['at the instant at which it begins', grant({ from: '2026-06-30T08:00:00Z' })], ['up to the instant at which it ends', grant({ until: '2026-06-30T08:00:00.001Z' })], ['without an end', grant({ until: null })], ['before it will be withdrawn', grant({ withdrawnAt: '2026-07-01T00:00:00Z' })]])('a grant\'s scopes %s', (_case, given) => {
    expect(rights([given]).scopes).toEqual(['a:one']);
  });
});

describe('the jurisdiction', () => {
  it.each<[string, string | null, Grant[], string | null, string[]]>([
    ['is the caller\'s within a wider grant', '990101001', [grant()], '990101001', ['a:one']], ['is the grant\'s within a wider caller\'s', '990101', [grant({ jurisdiction: '990101001' })], '990101001', ['a:one']],
    ['is the caller\'s where a grant has none', '990101001', [grant({ jurisdiction: null })], '990101001', ['a:one']], ['stays, without a scope, where none fits', '990101', [grant({ jurisdiction: '990102' })], '990101', []],
    ['is the caller\'s where one of two grants covers it: the narrower one does not count', '990101', [grant(), grant({ jurisdiction: '990101001', scopes: ['a:two'] })], '990101', ['a:one']],
    ['is the widest grant\'s where none covers it', '990101', [grant({ jurisdiction: '990101001002', scopes: ['a:two'] }), grant({ jurisdiction: '990101001' })], '990101001', ['a:one']],
    ['is the first by code of equally wide ones: what holds in one place is not used in the other', '990101', [grant({ jurisdiction: '990101002', scopes: ['a:two'] }), grant({ jurisdiction: '990101001' })], '990101001', ['a:one']],
  ])('%s', (_case, own, grants, jurisdiction, scopes) => {
    expect(rights(grants, { jurisdiction: own })).toEqual({ jurisdiction, scopes });
  });
});

const DISTRICT = '990101';
const STREET = '990101001';
const COMMUNITY = '990101001002';
const GRID = '990101001002003';
const at = (kind: JurisdictionKind, grants: readonly Grant[], caller: Partial<Caller>): Pick<CallerWithRights, 'scopes' | 'jurisdiction' | 'heldBack'> => {
  const { scopes, jurisdiction, heldBack = [] } = rightsOf({ ...CALLER, ...caller }, grants, { now: NOW, purpose: { scopes: MAXIMUM, jurisdiction: kind } });
  return { scopes, jurisdiction, heldBack };
};

describe('a purpose that goes by place', () => {
  it.each<[JurisdictionKind, string | null, boolean]>([
    ['GRID', GRID, true], ['GRID', COMMUNITY, false], ['GRID', STREET, false], ['GRID', DISTRICT, false], ['GRID', null, false], ['COMMUNITY', GRID, true], ['COMMUNITY', COMMUNITY, true], ['COMMUNITY', STREET, false],
    ['COMMUNITY', DISTRICT, false], ['COMMUNITY', null, false], ['STREET', GRID, true], ['STREET', COMMUNITY, true], ['STREET', STREET, true], ['STREET', DISTRICT, false], ['STREET', null, false], ['DISTRICT', GRID, true],
    ['DISTRICT', COMMUNITY, true], ['DISTRICT', STREET, true], ['DISTRICT', DISTRICT, true], ['DISTRICT', null, false],
  ])('as far as a %s is, of somebody at %s, whose department\'s grant holds in the whole district: %s', (kind, jurisdiction, isWithin) => {
    expect(at(kind, [grant()], { jurisdiction })).toEqual({ jurisdiction, scopes: isWithin ? ['a:one'] : [], heldBack: isWithin ? [] : ['a:one'] });
  });

  it.each<[string, Grant[], string, string[], string[]]>([
    ['that holds at a place narrow enough is used there', [grant({ jurisdiction: GRID })], GRID, ['a:one'], []],
    ['of such a place, beside one for the whole district, is used with it there', [grant(), grant({ jurisdiction: GRID, scopes: ['a:two'] })], GRID, ['a:one', 'a:two'], []],
    ['that is not narrow enough is not, beside one that is', [grant({ jurisdiction: COMMUNITY }), grant({ jurisdiction: '990101002003004', scopes: ['a:two'] })], '990101002003004', ['a:two'], ['a:one']],
    ['that is not narrow enough is used nowhere', [grant({ jurisdiction: COMMUNITY })], DISTRICT, [], ['a:one']],
    ['of another district is not what the place holds back', [grant({ jurisdiction: '990102001002003' })], DISTRICT, [], []],
  ])('and a grant to somebody of the whole district %s', (_case, grants, jurisdiction, scopes, heldBack) => {
    expect(at('GRID', grants, { jurisdiction: DISTRICT })).toEqual({ jurisdiction, scopes, heldBack });
  });
});

describe('a purpose that goes by case', () => {
  it.each<[string, Partial<Caller>, Partial<Grant>, string[], string[]]>([
    ['is for a member of the case\'s team', { cases: ['SQ9', 'SQ1'] }, {}, ['a:one'], []], ['is for nobody outside it', { cases: ['SQ9'] }, {}, [], ['a:one']], ['is for nobody without cases', {}, {}, [], ['a:one']],
    ['is for whoever holds a grant for the case', {}, { caseNo: 'SQ1' }, ['a:one'], []], ['is not for whoever holds one for another case', {}, { caseNo: 'SQ9' }, [], []],
    ['is not without a case', { caseNo: null, cases: ['SQ1'] }, {}, [], ['a:one']], ['is for a member of the team wherever he is', { cases: ['SQ1'], jurisdiction: null }, {}, ['a:one'], []],
  ])('%s', (_case, caller, given, scopes, heldBack) => {
    expect(at('CASE', [grant(given)], caller)).toMatchObject({ scopes, heldBack });
  });

  it('carries for whoever is not in the team what the grant for the case does, and no more', () => {
    expect(at('CASE', [grant(), grant({ caseNo: 'SQ1', scopes: ['a:two'] })], {})).toMatchObject({ scopes: ['a:two'], heldBack: ['a:one'] });
  });
});

describe('a purpose that does not go by place or case', () => {
  it.each<[string, JurisdictionKind, Partial<Caller>, string[], string[]]>([
    ['of one\'s own record is for a resident', 'OWN_RECORD', { residentNo: 7, jurisdiction: null }, ['a:one'], []], ['of one\'s own record is not for staff', 'OWN_RECORD', {}, [], ['a:one']],
    ['that reads nobody is for anybody', 'NONE', { jurisdiction: null }, ['a:one'], []],
  ])('%s', (_case, kind, caller, scopes, heldBack) => {
    expect(at(kind, [grant()], caller)).toMatchObject({ scopes, heldBack });
  });

  it('takes the place from whoever reads nobody, so that no row is his', () => {
    expect(at('NONE', [grant()], {})).toEqual(expect.objectContaining({ jurisdiction: null, scopes: ['a:one'] }));
  });

  it('leaves whoever has no place without one, whatever grant he uses', () => {
    expect(at('OWN_RECORD', [grant({ jurisdiction: GRID })], { residentNo: 7, jurisdiction: null })).toEqual({ jurisdiction: null, scopes: ['a:one'], heldBack: [] });
  });
});
