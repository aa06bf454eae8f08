import { checkContract, renderSchema } from '@linli/subgraph-kit';
import { statementsMissingFromMigrations } from '@linli/test-kit';
import { parse, visit } from 'graphql';
import { health } from './subgraph.js';

describe('the contract of health', () => {
  it('describes and classifies every field, and lets guarded fields be null', async () => {
    expect(checkContract(await renderSchema(health), 'health')).toEqual([]);
  });

  it.each(['Resident', 'Health', 'HealthRecord', 'DoctorContract', 'ServiceDue', 'BirthCertificate', 'DeathCertificate', 'DeathCause', 'ChronicFollowUp', 'SevereMentalFollowUp', 'HealthRegisterLink'])('has %s', async (type) => {
    expect(await renderSchema(health)).toMatch(new RegExp(`^type ${type} `, 'm'));
  });

  it.each([
    ['SevereMentalFollowUp', ['Query.severeMentalFollowUp', 'Query.severeMentalFollowUps']],
    ['DeathCause', ['Query.deathCause']],
  ])('leads to the sealed %s from its own queries and their pages only', async (sealed, queries) => {
    const from: string[] = [];
    let parent = '';
    visit(parse(await renderSchema(health)), {
      ObjectTypeDefinition: ({ name }) => void (parent = name.value),
      FieldDefinition: {
        enter: ({ name, type }) => {
          visit(type, { NamedType: ({ name: { value } }) => void (new RegExp(`^${sealed}(Connection|Edge)?$`).test(value) && from.push(`${parent}.${name.value}`)) });
        },
      },
    });
    expect(from.filter((coordinate) => !coordinate.startsWith(sealed)).sort()).toEqual(queries);
  });

  it('has a word for a cause of death in the sealed type alone', async () => {
    const types = (await renderSchema(health)).match(/^(type|input) \w+[^]*?^}/gm) ?? [];
    expect(types.filter((type) => /\b\w*cause\w*(?=[(:])/i.test(type)).map((type) => /^\w+ (\w+)/.exec(type)?.[1]).sort()).toEqual(['DeathCause', 'Query']);
  });

  it('has migrations that make exactly the tables of its records', async () => {
    expect(await statementsMissingFromMigrations(health)).toEqual([]);
  });
});
