import { addYears } from '@linli/vocabulary';
import { askPages, type ReadList } from './ask-pages.js';
import { countAloneWithoutCare, type Elder } from './client/count-alone-without-care.js';
import { countPermitHolders, type Permit } from './client/count-permit-holders.js';
import { unattendedParents, type Certificate } from './client/unattended-parents.js';
import { zeroWorkHouseholds, type TrainingWish } from './client/zero-work-households.js';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { bereavedCertificates, unattendedParents as unattendedInTruth } from './oracle/bereaved-parents.js';
import { countAloneWithoutCare as countAloneInTruth, elderlyResidents } from './oracle/elderly-alone.js';
import { countPermitHolders as countHoldersInTruth, permitHolders } from './oracle/permit-holders.js';
import { indexTruth, type TruthIndex } from './oracle/truth-index.js';
import { openWorkRegister, type WorkRegister } from './oracle/work.js';
import { trainingWishes, zeroWorkHouseholds as zeroWorkInTruth } from './oracle/zero-work.js';
import { readJourney } from './read-journey.js';

let district: TestDistrict;
let index: TruthIndex;
let work: WorkRegister;
let on: string;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 20_000 });
  index = indexTruth(district.truth);
  work = openWorkRegister(index);
  on = index.today;
}, 120_000);
afterAll(() => district.close());

const LISTS: Readonly<Record<number, string>> = { 13: 'unemploymentRegistrations', 14: 'oneChildCertificates', 18: 'residencePermits', 19: 'residents' };

function ask<N>(question: number, variables: Readonly<Record<string, unknown>>): Promise<ReadList<N>> {
  return askPages<N>(district, { document: readJourney(question), list: LISTS[question] ?? '', variables });
}

const communityCodes = (): string[] => district.truth.communities.map(({ communityCode }) => communityCode);

describe('13 · households where nobody of working age has work and somebody asked for training', () => {
  it('is answered for every community', async () => {
    let [wishes, households, helped] = [0, 0, 0];
    for (const gridCodePrefix of communityCodes()) {
      const { nodes } = await ask<TrainingWish>(13, { gridCodePrefix, on });
      const expected = trainingWishes(index, work, { gridCodePrefix, on });
      expect(nodes).toEqual(expected);
      expect(zeroWorkHouseholds(nodes, on)).toEqual(zeroWorkInTruth(index, work, { gridCodePrefix, on }));
      wishes += nodes.length;
      households += zeroWorkHouseholds(nodes, on).length;
      helped += expected.filter(({ resident }) => resident.household.assistanceCases.nodes.length > 0).length;
    }
    expect(households).toBeGreaterThan(0);
    expect(wishes).toBeGreaterThan(households);
    expect(helped).toBeGreaterThan(0);
  });

  it('is answered for a day of last year', async () => {
    const where = { gridCodePrefix: '990101001001', on: addYears(on, -1) };
    const { nodes } = await ask<TrainingWish>(13, where);
    expect(nodes).toEqual(trainingWishes(index, work, where));
    expect(zeroWorkHouseholds(nodes, where.on)).not.toEqual(zeroWorkInTruth(index, work, { ...where, on }));
  });
});

describe('14 · bereaved one-child parents over 60 without a family doctor or a care plan', () => {
  it.each([['today', 0], ['three years ago', -3]])('is answered for the district, as of %s', async (_when, years) => {
    const where = { gridCodePrefix: '990101', on: addYears(on, years) };
    const { nodes, requests } = await ask<Certificate>(14, where);
    expect(nodes).toEqual(bereavedCertificates(index, where));
    const unattended = unattendedParents(nodes, where.on);
    expect(unattended).toEqual(unattendedInTruth(index, where));
    expect(unattended.length).toBeGreaterThan(0);
    expect(unattended.length).toBeLessThan(nodes.flatMap(({ holders }) => holders).length);
    expect(requests).toBe(1);
  });

  it('is answered for a community', async () => {
    for (const gridCodePrefix of communityCodes()) expect((await ask(14, { gridCodePrefix, on })).nodes).toEqual(bereavedCertificates(index, { gridCodePrefix, on }));
  });
});

describe('18 · by street: holders of a permit for a year or longer, by province of origin and occupation, with insurance coverage', () => {
  it('is answered for every street, in as few requests as pages of 200 allow', async () => {
    for (const streetCode of new Set(district.truth.communities.map((community) => community.streetCode))) {
      const where = { gridCodePrefix: streetCode, since: addYears(on, -1), on };
      const { nodes, requests } = await ask<Permit>(18, where);
      expect(nodes).toEqual(permitHolders(index, work, where));
      const counts = countPermitHolders(nodes);
      expect(counts).toEqual(countHoldersInTruth(index, work, where));
      expect(Object.keys(counts).length).toBeGreaterThan(20);
      expect(requests).toBe(Math.ceil(nodes.length / 200));
    }
  });

  it('leaves out permits that have lapsed, and those of less than a year', async () => {
    const { nodes } = await ask<{ readonly permitNo: string }>(18, { gridCodePrefix: '990101001', since: addYears(on, -1), on });
    const told = new Set(nodes.map(({ permitNo }) => permitNo));
    const permits = district.truth.residents.flatMap(({ floating, status }) => (floating?.permit && status === 'NORMAL' ? [floating.permit] : []));
    const lapsed = permits.filter(({ endorsedUntilDate }) => endorsedUntilDate < on);
    const young = permits.filter(({ issuedDate }) => issuedDate > addYears(on, -1));
    for (const leftOut of [lapsed, young]) {
      expect(leftOut.length).toBeGreaterThan(0);
      expect(leftOut.filter(({ permitNo }) => told.has(permitNo))).toEqual([]);
    }
  });
});

describe('19 · by community: people of 65 and over who live alone without a care service, and the change since the end of last quarter', () => {
  it('is answered for every community, in as few requests as pages of 200 allow', async () => {
    let changed = 0;
    for (const { communityCode: gridCodePrefix, name, streetName } of district.truth.communities) {
      const where = { gridCodePrefix, elderlyBornUpTo: addYears(on, -65), on, lastQuarterEnd: '2026-03-31' };
      const { nodes, requests } = await ask<Elder>(19, where);
      expect(nodes).toEqual(elderlyResidents(index, where));
      const counts = countAloneWithoutCare(nodes, where.lastQuarterEnd);
      expect(counts).toEqual({ now: countAloneInTruth(index, gridCodePrefix, on), before: countAloneInTruth(index, gridCodePrefix, where.lastQuarterEnd) });
      expect(counts.now).toBeGreaterThan(0);
      expect(requests).toBe(Math.ceil(nodes.length / 200));
      if (counts.now !== counts.before) changed++;
      const { data } = await district.ask<{ community: unknown }>(readJourney(19), where);
      expect(data?.community).toEqual({ communityCode: gridCodePrefix, name, streetName });
    }
    expect(changed).toBeGreaterThan(0);
  });
});
