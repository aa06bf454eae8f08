import type { Caller } from '@linli/caller-token';
import type { Grant } from '@linli/vocabulary';
import { rightsOf } from './rights-of.js';

const NOW = Date.parse('2026-06-30T08:00:00Z');
const CALLER: Caller = { subject: 'clerk-1', department: 'community', roles: [], jurisdiction: '990101001', residentNo: null, wards: [], cases: [], purpose: 'ONE_STOP', caseNo: 'SQ1', scopes: ['kept:from-nowhere'], highestLevel: 'S2' };
const MAXIMUM = ['a:one', 'a:two', 'b:three'];
const grant = (differences: Partial<Grant> = {}): Grant => ({ grantNo: 'G1', department: 'community', purpose: 'ONE_STOP', scopes: ['a:one'], jurisdiction: '990101', from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z', basis: '', withdrawnAt: null, ...differences });
const rights = (grants: readonly Grant[], caller: Partial<Caller> = {}): Pick<Caller, 'scopes' | 'jurisdiction'> => {
  const { scopes, jurisdiction } = rightsOf({ ...CALLER, ...caller }, grants, { now: NOW, maximum: MAXIMUM });
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
    ['is none of a resident, whatever grant he uses', null, [grant()], null, ['a:one']],
  ])('%s', (_case, own, grants, jurisdiction, scopes) => {
    expect(rights(grants, { jurisdiction: own })).toEqual({ jurisdiction, scopes });
  });
});
