import { checkContract, renderSchema } from '@linli/subgraph-kit';
import { openTestSubgraph, statementsMissingFromMigrations } from '@linli/test-kit';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { BirthRegistrationRecord } from './birth-registration/birth-registration.record.js';
import { FamilySubsidyRecord } from './family-subsidy/family-subsidy.record.js';
import { FloatingNoticeRecord } from './floating-notice/floating-notice.record.js';
import { InfantServiceRecord } from './infant-service/infant-service.record.js';
import { OneChildCertificateRecord } from './one-child-certificate/one-child-certificate.record.js';
import { sampleBirthRegistration, sampleFamilySubsidy, sampleFloatingNotice, sampleInfantService, sampleOneChildCertificate } from './sample-rows.js';
import { familyPlanning } from './subgraph.js';

describe('what family planning publishes', () => {
  it('is described, classified and can be left out where it is guarded', async () => {
    expect(checkContract(await renderSchema(familyPlanning), 'family-planning')).toEqual([]);
  });

  it.each([
    ['Resident', 'residentNo'], ['Household', 'householdNo'], ['Grid', 'gridCode'], ['BirthRegistration', 'registrationNo'], ['OneChildCertificate', 'certificateNo'],
    ['FamilySubsidy', 'subsidyNo'], ['FloatingNotice', 'noticeNo'], ['InfantService', 'serviceNo'],
  ])('has the entity %s under the key %s', async (type, key) => {
    expect(await renderSchema(familyPlanning)).toContain(`type ${type} @key(fields: "${key}")`);
  });

  it('has no link from a count of contraception services to a resident', async () => {
    const sdl = (await renderSchema(familyPlanning)).replace(/^extend schema[\s\S]*?\n\n/m, '').replace(/@(key|shareable|inaccessible)(\([^)]*\))?/g, '');
    const types = Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap()).filter((type) => isObjectType(type) || isInputObjectType(type));
    const fields = types.filter(({ name }) => name.startsWith('ContraceptionService')).flatMap((type) => Object.values(type.getFields()));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ type, name }) => /Resident|Household/.test(String(type)) || /resident|household/i.test(name))).toEqual([]);
  });

  it('keeps its records in exactly the tables that its migrations make', async () => {
    expect(await statementsMissingFromMigrations(familyPlanning)).toEqual([]);
  });

  it('finds each of its entities by the key that the gateway hands over, and null for a key that it has not', async () => {
    const subgraph = await openTestSubgraph(familyPlanning, {
      rows: (writer) => {
        writer.put(BirthRegistrationRecord, sampleBirthRegistration());
        writer.put(OneChildCertificateRecord, sampleOneChildCertificate());
        writer.put(FamilySubsidyRecord, sampleFamilySubsidy());
        writer.put(FloatingNoticeRecord, sampleFloatingNotice());
        writer.put(InfantServiceRecord, sampleInfantService());
      },
    });
    try {
      const keys = [
        { __typename: 'BirthRegistration', registrationNo: 1 }, { __typename: 'OneChildCertificate', certificateNo: 'DS199000001' }, { __typename: 'FamilySubsidy', subsidyNo: 1 },
        { __typename: 'FloatingNotice', noticeNo: 1 }, { __typename: 'InfantService', serviceNo: 1 }, { __typename: 'InfantService', serviceNo: 2 },
      ];
      const { data, errors } = await subgraph.ask('query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }', { keys });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ _entities: [...keys.slice(0, 5).map(({ __typename }) => ({ __typename })), null] });
    } finally {
      await subgraph.close();
    }
  });
});
