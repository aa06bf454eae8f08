import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { BirthRegistrationRecord } from '../birth-registration/birth-registration.record.js';
import { FamilySubsidyRecord } from '../family-subsidy/family-subsidy.record.js';
import { FloatingNoticeRecord } from '../floating-notice/floating-notice.record.js';
import { InfantServiceRecord } from '../infant-service/infant-service.record.js';
import { OneChildCertificateRecord } from '../one-child-certificate/one-child-certificate.record.js';
import { sampleBirthRegistration, sampleFamilySubsidy, sampleFloatingNotice, sampleInfantService, sampleOneChildCertificate } from '../sample-rows.js';
import { familyPlanning } from '../subgraph.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(familyPlanning, {
    rows: (writer) => {
      writer.put(BirthRegistrationRecord, sampleBirthRegistration());
      writer.put(BirthRegistrationRecord, sampleBirthRegistration({ registrationNo: 2, registeredDate: '2021-09-01' }));
      writer.put(BirthRegistrationRecord, sampleBirthRegistration({ registrationNo: 3, residentNo: 15, coupleNos: [15, 12], registeredDate: '2015-09-01' }));
      writer.put(OneChildCertificateRecord, sampleOneChildCertificate({ holderNos: [11, 12] }));
      writer.put(OneChildCertificateRecord, sampleOneChildCertificate({ certificateNo: 'DS198000009', holderNos: [12], issuedDate: '1980-01-01' }));
      writer.put(FamilySubsidyRecord, sampleFamilySubsidy({ residentNo: 11 }));
      writer.put(FamilySubsidyRecord, sampleFamilySubsidy({ subsidyNo: 2, residentNo: 11, fromDate: '2020-01-01' }));
      writer.put(FloatingNoticeRecord, sampleFloatingNotice({ residentNo: 11 }));
      writer.put(FloatingNoticeRecord, sampleFloatingNotice({ noticeNo: 2, residentNo: 11, sentDate: '2026-04-30' }));
      writer.put(InfantServiceRecord, sampleInfantService({ residentNo: 13, fromDate: '2025-08-01' }));
      writer.put(InfantServiceRecord, sampleInfantService({ serviceNo: 2, residentNo: 13 }));
    },
  });
});

afterAll(() => subgraph.close());

const PROFILE = `query ($residents: [_Any!]!) { _entities(representations: $residents) { ... on Resident { familySupport {
  birthRegistrations { registrationNo } oneChildCertificate { certificateNo holders { id } } subsidies { subsidyNo household { id } } notices { noticeNo } infantService { serviceNo child { id } }
} } } }`;

interface Profile {
  readonly familySupport: Readonly<Record<string, unknown>>;
}

function residents(residentNos: readonly number[]) {
  return { residents: residentNos.map((residentNo) => ({ __typename: 'Resident', residentNo })) };
}

describe('Resident.familySupport', () => {
  it.each([
    ['a mother', 11, { birthRegistrations: [{ registrationNo: 1 }, { registrationNo: 2 }], oneChildCertificate: { certificateNo: 'DS199000001' }, subsidies: [{ subsidyNo: 2 }, { subsidyNo: 1 }], notices: [{ noticeNo: 2 }, { noticeNo: 1 }], infantService: null }],
    ['a father, with the last of his certificates', 12, { birthRegistrations: [{ registrationNo: 1 }, { registrationNo: 2 }, { registrationNo: 3 }], oneChildCertificate: { certificateNo: 'DS199000001' }, subsidies: [], notices: [], infantService: null }],
    ['an infant, with the last place of care', 13, { birthRegistrations: [], oneChildCertificate: null, subsidies: [], notices: [], infantService: { serviceNo: 2 } }],
    ['somebody of whom the register holds nothing', 404, { birthRegistrations: [], oneChildCertificate: null, subsidies: [], notices: [], infantService: null }],
  ])('gives %s what is held, newest first', async (_case, residentNo, expected) => {
    const { data, errors } = await subgraph.ask<{ _entities: Profile[] }>(PROFILE, residents([residentNo]));
    expect(errors).toBeUndefined();
    expect(data?._entities[0]?.familySupport).toMatchObject(expected);
  });

  it('takes one statement a table, for 200 residents as for one', async () => {
    const all = Array.from({ length: 200 }, (_unused, place) => place + 1);
    for (const residentNos of [[11], all]) {
      const statements = await subgraph.statementsOf(PROFILE, residents(residentNos));
      const tables = statements.map(({ text }) => /FROM "(\w+)"/.exec(text)?.[1]).sort();
      expect(tables).toEqual(['dszn', 'jtfz', 'lttb', 'sydj', 'yyzh']);
    }
  });

  it('asks the register for nothing until a client asks for something of it', async () => {
    expect(await subgraph.statementsOf('query ($residents: [_Any!]!) { _entities(representations: $residents) { ... on Resident { id familySupport { __typename } } } }', residents([11]))).toEqual([]);
  });
});
