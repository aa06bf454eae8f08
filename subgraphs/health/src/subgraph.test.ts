import { checkContract, renderSchema } from '@linli/subgraph-kit';
import { statementsMissingFromMigrations } from '@linli/test-kit';
import { parse, visit } from 'graphql';
import { health } from './subgraph.js';

describe('the contract of health', () => {
  it('describes and classifies every field, and lets guarded fields be null', async () => {
    expect(checkContract(await renderSchema(health), 'health')).toEqual([]);
  });

  it.each(['Resident', 'Health', 'HealthRecord', 'DoctorContract', 'ServiceDue', 'BirthCertificate', 'DeathCertificate', 'ChronicFollowUp', 'SevereMentalFollowUp', 'HealthRegisterLink'])('has %s', async (type) => {
    expect(await renderSchema(health)).toMatch(new RegExp(`^type ${type} `, 'm'));
  });

  it('leads to a sealed follow-up from its own queries and their pages only', async () => {
    const from: string[] = [];
    let parent = '';
    visit(parse(await renderSchema(health)), {
      ObjectTypeDefinition: ({ name }) => void (parent = name.value),
      FieldDefinition: {
        enter: ({ name, type }) => {
          visit(type, { NamedType: ({ name: { value } }) => void (/^SevereMentalFollowUp(Connection|Edge)?$/.test(value) && from.push(`${parent}.${name.value}`)) });
        },
      },
    });
    expect(from.filter((coordinate) => !coordinate.startsWith('SevereMentalFollowUp')).sort()).toEqual(['Query.severeMentalFollowUp', 'Query.severeMentalFollowUps']);
  });

  it('has no word for a cause of death', async () => {
    expect(await renderSchema(health)).not.toMatch(/\bcause\w*(?=[(:])/i);
  });

  it('has migrations that make exactly the tables of its records', async () => {
    expect(await statementsMissingFromMigrations(health)).toEqual([]);
  });
});
