import type { Caller } from '@linli/caller-token';
import type { CallerWithRights } from './caller-with-rights.js';
import { forbiddenField } from './forbidden-field.js';

describe('a field that is refused', () => {
  const CALLER: Caller = { subject: 'clerk-1', department: 'community', roles: [], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose: 'GRID_VISIT', caseNo: 'ZF1', scopes: [], highestLevel: 'S2' };
  const told = (lack: { scopes?: string[]; policies?: string[]; level?: 'S3' | null }, caller: Partial<CallerWithRights>): unknown =>
    forbiddenField({ coordinate: 'Resident.name', lack: { scopes: [], policies: [], level: null, ...lack }, department: 'public-security' }, { caller: { ...CALLER, ...caller }, areRightsKnown: true, path: ['resident', 'name'] }).toJSON();

  it('for the place alone says so, and that one\'s own department is to be asked', () => {
    expect(told({ scopes: ['ps:a'] }, { heldBack: ['ps:a', 'ps:b'] })).toEqual({
      message: 'Resident.name: expected a jurisdiction of one grid, but got one of the district', path: ['resident', 'name'],
      extensions: { code: 'FORBIDDEN_FIELD', expected: 'a jurisdiction of one grid', got: 'one of the district', department: 'community', purpose: 'GRID_VISIT' },
    });
  });

  it.each<[string, Parameters<typeof told>[0], string[] | undefined]>([
    ['a scope that no grant gives', { scopes: ['ps:a'] }, []], ['one of several scopes that no grant gives', { scopes: ['ps:a', 'ps:c'] }, ['ps:a']], ['a scope, where nobody has looked', { scopes: ['ps:a'] }, undefined],
    ['a level as well', { scopes: ['ps:a'], level: 'S3' }, ['ps:a']], ['a level alone', { level: 'S3' }, ['ps:a']], ['a policy as well', { scopes: ['ps:a'], policies: ['role:a'] }, ['ps:a']],
  ])('for want of %s says that, and whom to ask for it', (_case, lack, heldBack) => {
    expect(told(lack, heldBack ? { heldBack } : {})).toMatchObject({ extensions: { got: 'the purpose GRID_VISIT, which does not carry it here', department: 'public-security' } });
  });
});
