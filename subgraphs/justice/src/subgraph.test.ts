import { checkContract, renderSchema } from '@linli/subgraph-kit';
import { statementsMissingFromMigrations } from '@linli/test-kit';
import { justice } from './subgraph.js';

let sdl: string;

beforeAll(async () => {
  sdl = await renderSchema(justice);
});

/** The text of one type of the contract. */
function typeOf(name: string): string {
  return new RegExp(`^type ${name}\\b[^]*?^}`, 'm').exec(sdl)?.[0] ?? '';
}

test('the contract describes and classifies everything', () => {
  expect(checkContract(sdl, 'justice')).toEqual([]);
});

test.each([
  ['MediationCommittee', 'committeeNo'], ['Mediator', 'mediatorNo'], ['Dispute', 'caseNo'], ['LegalAid', 'aidNo'],
  ['Resident', 'residentNo'], ['Grid', 'gridCode'], ['Address', 'addressCode'], ['Organisation', 'organisationCode'],
])('%s is an entity, found by %s', (name, key) => {
  expect(typeOf(name)).toContain(`@key(fields: "${key}")`);
});

test.each(['CorrectionCase', 'ReleasedHelp', 'RehabPlan', 'YouthSupport'])('the sealed %s has no key and is reached from no other type', (name) => {
  expect(typeOf(name)).not.toBe('');
  expect(typeOf(name)).not.toContain('@key');
  const others = sdl.match(/^type \w+[^]*?^}/gm)?.filter((type) => !new RegExp(`^type (Query|${name}Edge|${name}Connection)\\b`).test(type)) ?? [];
  expect(others.filter((type) => new RegExp(`: \\[?${name}(Connection)?\\b`).test(type))).toEqual([]);
});

test('every field of a sealed type is sealed, but for when the row was taken down', () => {
  for (const name of ['CorrectionCase', 'CorrectionGroupMember', 'CorrectionCheckIn', 'CorrectionHelp', 'ReleasedHelp', 'RehabPlan', 'YouthSupport']) {
    const open = typeOf(name).split('\n').filter((line) => line.includes('@classified') && !line.includes('"S4"')).map((line) => line.trim().split(':')[0]);
    expect(open.filter((field) => field !== 'asOf' && field !== 'recordedAt')).toEqual([]);
  }
});

test('there is no list of young people', () => {
  expect(typeOf('Query')).toContain('youthSupport(');
  expect(sdl).not.toContain('YouthSupportConnection');
});

test('the migrations make the tables that the records describe', async () => {
  expect(await statementsMissingFromMigrations(justice)).toEqual([]);
});
