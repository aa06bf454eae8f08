import { checkContract, renderSchema } from '@linli/subgraph-kit';
import { statementsMissingFromMigrations } from '@linli/test-kit';
import { humanResources } from './index.js';

test('the contract obeys the rules of the house', async () => {
  expect(checkContract(await renderSchema(humanResources), 'human-resources')).toEqual([]);
});

test('the contract contains its entities and the types that hang on them', async () => {
  const sdl = await renderSchema(humanResources);
  expect(sdl).toContain('type Resident @key(fields: "residentNo")');
  expect(sdl).toContain('type Organisation @key(fields: "organisationCode")');
  expect(sdl).toContain('type Grid @key(fields: "gridCode", resolvable: false)');
  expect(sdl).toContain('type Dispute @key(fields: "caseNo", resolvable: false)');
  for (const type of ['SocialSecurity', 'InsuredPerson', 'InsuranceParticipation', 'Pension', 'Employment', 'UnemploymentRegistration', 'Training', 'EmploymentAid', 'LabourDispute', 'Employer']) {
    expect(sdl).toContain(`\ntype ${type} {`);
  }
});

test('the contract never speaks of a citizen id or of this register\'s own person number', async () => {
  const sdl = await renderSchema(humanResources);
  expect(sdl).not.toMatch(/^\s+(citizenId|localPersonNo)\b/m);
});

test('the migrations make exactly the tables that the records describe', async () => {
  expect(await statementsMissingFromMigrations(humanResources)).toEqual([]);
});
