import { checkContract, renderSchema } from '@linli/subgraph-kit';
import { statementsMissingFromMigrations } from '@linli/test-kit';
import { publicSecurity } from './subgraph.js';

describe('the contract of public security', () => {
  it('describes and classifies every field, and lets guarded fields be null', async () => {
    expect(checkContract(await renderSchema(publicSecurity), 'public-security')).toEqual([]);
  });

  it.each(['Resident', 'Household', 'HouseholdMember', 'HukouEvent', 'ResidenceRegistration', 'ResidencePermit', 'RentalDwelling', 'Grid', 'Address'])('has %s', async (type) => {
    expect(await renderSchema(publicSecurity)).toMatch(new RegExp(`^type ${type} `, 'm'));
  });

  it('has migrations that make exactly the tables of its records', async () => {
    expect(await statementsMissingFromMigrations(publicSecurity)).toEqual([]);
  });
});
