import { sealId } from '@linli/subgraph-kit';
import type { Conflict, Resident } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';
import { expectKnownAnswers } from './compare-answer.js';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { openOracle, type Oracle } from './oracle/oracle.js';

let district: TestDistrict;
let oracle: Oracle;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 20_000 });
  oracle = openOracle(district.truth);
});
afterAll(() => district.close());

const living = (): Resident[] => district.truth.residents.filter(({ status }) => status === 'NORMAL');
const firstOf = (residents: readonly Resident[], count: number): number[] => residents.slice(0, count).map(({ residentNo }) => residentNo);
const ofMistake = (kind: Conflict['kind'], count: number): number[] => district.truth.conflicts.flatMap((conflict) => (conflict.kind === kind && 'residentNo' in conflict ? conflict.residentNo : [])).slice(0, count);

describe('1 · which papers of a residence permit need not be brought', () => {
  interface Prefill {
    readonly resident: {
      readonly residenceRegistration: { readonly arrivedDate: string; readonly landlord: object | null } | null;
      readonly residencePermit: { readonly status: { readonly value: string } } | null;
      readonly socialSecurity: { readonly employments: readonly object[] };
    };
  }

  async function prefillsOf(residentNos: readonly number[]): Promise<Prefill['resident'][]> {
    const variables = (residentNo: number) => ({ applicantId: sealId('resident', residentNo), on: district.truth.options.today });
    return (await expectKnownAnswers<Prefill>(district, oracle, residentNos.map((residentNo) => ({ journey: 1, variables: variables(residentNo) })))).map(({ resident }) => resident);
  }

  it('those of people who came to work and have no permit yet: their employer is known', async () => {
    const atWork = new Set(district.truth.employments.filter(({ contractToDate, contractFromDate }) => contractToDate === null && contractFromDate < addDays(district.truth.options.today, -60)).map(({ residentNo }) => residentNo));
    const prefills = await prefillsOf(firstOf(living().filter(({ residentNo, floating }) => floating?.basis === 'EMPLOYMENT' && floating.permit === null && atWork.has(residentNo)), 5));
    expect(prefills.every(({ residenceRegistration, residencePermit, socialSecurity }) => residenceRegistration !== null && residencePermit === null && socialSecurity.employments.length > 0)).toBe(true);
  });

  it('those of people who came to live or to go to school', async () => {
    const prefills = await prefillsOf((['HOME', 'SCHOOL'] as const).flatMap((basis) => firstOf(living().filter(({ floating }) => floating?.basis === basis), 3)));
    expect(prefills).toHaveLength(6);
  });

  it('those of tenants: lease and landlord are known', async () => {
    const tenants = new Set(district.truth.rentals.filter(({ landlordResidentNo }) => landlordResidentNo !== null).flatMap(({ tenantResidentNos }) => tenantResidentNos));
    const prefills = await prefillsOf(firstOf(living().filter(({ residentNo, floating }) => floating !== null && tenants.has(residentNo)), 5));
    expect(prefills.every(({ residenceRegistration }) => residenceRegistration?.landlord !== null)).toBe(true);
  });

  it('those of people whose permit has lapsed, whom the community still counts', async () => {
    const prefills = await prefillsOf(ofMistake('PERMIT_LAPSED', 5));
    expect(prefills.map(({ residencePermit }) => residencePermit?.status.value)).toEqual(Array(5).fill('SUSPENDED'));
  });

  it('those of people whose address the community holds from before they moved', async () => {
    await prefillsOf(ofMistake('ADDRESS_STALE', 5));
  });

  it('of somebody whose hukou is here there is no registration to prefill from', async () => {
    const [prefill] = await prefillsOf(firstOf(living().filter(({ floating }) => floating === null), 1));
    expect(prefill).toMatchObject({ residenceRegistration: null, residencePermit: null });
  });
});

describe('2 · who is he, who lives with him, which services has he and which are due, what is in dispute', () => {
  interface Profile {
    readonly resident: {
      readonly status: { readonly value: string };
      readonly welfare: { readonly funeralRecord: object | null; readonly assistanceCases: readonly object[] };
      readonly legalServices: { readonly disputes: readonly object[] };
      readonly health: { readonly servicesDue: readonly object[]; readonly deathCertificate: { readonly linkMethod: string } | null };
      readonly registeredMaritalStatus: { readonly value: string };
      readonly marriage: { readonly maritalStatus: { readonly value: string } } | null;
    };
  }

  async function profilesOf(residentNos: readonly number[]): Promise<Profile['resident'][]> {
    const variables = (residentNo: number) => ({ id: sealId('resident', residentNo), on: district.truth.options.today });
    return (await expectKnownAnswers<Profile>(district, oracle, residentNos.map((residentNo) => ({ journey: 2, variables: variables(residentNo) })))).map(({ resident }) => resident);
  }

  it('of every 400th resident', async () => {
    await profilesOf(district.truth.residents.filter(({ residentNo }) => residentNo % 400 === 7).map(({ residentNo }) => residentNo));
  });

  it('of people with an open dispute', async () => {
    const parties = district.truth.disputes.filter(({ stage }) => stage !== 'CLOSED').flatMap((dispute) => dispute.parties.flatMap(({ residentNo }) => residentNo ?? []));
    const profiles = await profilesOf(parties.slice(0, 6));
    expect(profiles.every(({ legalServices }) => legalServices.disputes.length > 0)).toBe(true);
  });

  it('of people whom assistance reaches', async () => {
    const profiles = await profilesOf(district.truth.assistanceCases.filter(({ decision }) => decision === 'APPROVED').flatMap(({ personResidentNos }) => personResidentNos).slice(0, 8));
    expect(profiles.every(({ welfare }) => welfare.assistanceCases.length > 0)).toBe(true);
  });

  it('of everybody whose death public security has not heard of: health holds it, civil affairs where he was cremated, and the profile shows it', async () => {
    const profiles = await profilesOf(ofMistake('DEATH_LATE', 20));
    expect(profiles.every(({ status, health }) => status.value === 'NORMAL' && health.deathCertificate !== null)).toBe(true);
    expect(profiles.some(({ welfare }) => welfare.funeralRecord !== null)).toBe(true);
  });

  it('of everybody to whom a stranger\'s death certificate was linked: he lives, and the link says how weak it is', async () => {
    const profiles = await profilesOf(ofMistake('DEATH_WRONG_LINK', 20));
    expect(profiles.every(({ status, health }) => status.value === 'NORMAL' && health.deathCertificate?.linkMethod === 'NAME_AND_BIRTH_DATE')).toBe(true);
  });

  it('of people whose marriage has changed since public security took it down', async () => {
    const profiles = await profilesOf(ofMistake('MARITAL_STALE', 12));
    expect(profiles.filter(({ registeredMaritalStatus, marriage }) => marriage && marriage.maritalStatus.value !== registeredMaritalStatus.value).length).toBeGreaterThan(0);
  });

  it.each([
    'ADDRESS_STALE', 'ID_15_DIGITS', 'ID_BAD_CHECKSUM', 'ID_LOWER_CASE', 'ID_TRANSPOSED', 'ONE_ID_TWO_PERSONS', 'TWO_IDS_ONE_PERSON', 'BIRTH_DATE_DIFFERS', 'SEX_DIFFERS', 'CODE_DRIFT', 'NAME_VARIANT',
    'PERMIT_LAPSED', 'DOCTOR_CONTRACT_AFTER_END', 'EMPLOYED_AND_UNEMPLOYED', 'PENSION_AND_EMPLOYED', 'ADDRESS_TWICE', 'CODE_MEANS_OTHER',
  ] as const)('of people about whom a register is mistaken: %s', async (kind) => void (await profilesOf(ofMistake(kind, 60).filter((_residentNo, place) => place % 6 === 0))));

  it('of numbers minted by mistake, of the dead, of those who have left, of infants and of newcomers', async () => {
    const { residents, conflicts, options: { today } } = district.truth;
    const minted = conflicts.flatMap((conflict) => (conflict.kind === 'TWO_IDS_ONE_PERSON' || conflict.kind === 'ONE_ID_TWO_PERSONS' ? conflict.otherResidentNo : []));
    const groups = [
      residents.filter(({ status }) => status === 'DECEASED'), residents.filter(({ status }) => status === 'MOVED_OUT'), residents.filter(({ birthDate }) => birthDate > addDays(today, -90)),
      residents.filter(({ floating }) => (floating?.arrivedDate ?? '') > addDays(today, -30)).toSorted((one, other) => (other.floating?.arrivedDate ?? '').localeCompare(one.floating?.arrivedDate ?? '')),
    ];
    for (const group of groups) expect(group.length).toBeGreaterThan(0);
    await profilesOf([...minted, ...groups.flatMap((group) => firstOf(group, 6))]);
  });
});
