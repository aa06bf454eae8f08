import type { Dispute } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';
import { askPages } from './ask-pages.js';
import { parentsToInvite, type Certificate } from './client/parents-to-invite.js';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { gridCoverage } from './oracle/grid-map.js';
import { keptAgreements } from './oracle/kept-agreements.js';
import { earlierDisputes, leakDispute } from './oracle/leak-dispute.js';
import { certificatesWithoutChild, parentsToInvite as parentsInTruth } from './oracle/newborns.js';
import { indexTruth, type TruthIndex } from './oracle/truth-index.js';
import { heldLivingAddress } from './oracle/where-he-lives.js';
import { readJourney } from './read-journey.js';

let district: TestDistrict;
let index: TruthIndex;
let on: string;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 20_000 });
  index = indexTruth(district.truth);
  on = index.today;
}, 120_000);
afterAll(() => district.close());

async function answerOf(question: number, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { data, errors } = await district.ask(readJourney(question), variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('a labour dispute that went to people\'s mediation', () => {
  it('leads to its case at justice', async () => {
    const disputes = new Map(district.truth.disputes.map((dispute) => [dispute.caseNo, dispute]));
    const heard = district.truth.labourDisputes.filter(({ mediationCaseNo, filedDate }) => mediationCaseNo !== null && filedDate <= addDays(on, -30)).slice(0, 5);
    expect(heard).not.toHaveLength(0);
    for (const { disputeNo, mediationCaseNo } of heard) {
      const { data, errors } = await district.ask(`{ labourDispute(disputeNo: ${disputeNo}) { mediation { caseNo kind { value } date agreementNo reviewNote } } }`);
      const { date, agreementNo, reviewNote } = disputes.get(mediationCaseNo ?? '') ?? {};
      expect(errors).toBeUndefined();
      expect(data).toEqual({ labourDispute: { mediation: { caseNo: mediationCaseNo, kind: { value: 'LABOUR' }, date, agreementNo, reviewNote } } });
    }
  });
});

describe('10 · a dispute over a leaking pipe: earlier mediations, landlords, who is responsible, until when the court may confirm', () => {
  const isLeak = ({ summary }: Dispute): boolean => summary.includes('漏水');
  const partiesOf = ({ parties }: Dispute): number[] => parties.flatMap(({ residentNo }) => residentNo ?? []);

  it('is answered for every leak that came to mediation', async () => {
    const leaks = district.truth.disputes.filter(isLeak);
    expect(leaks.length).toBeGreaterThan(20);
    expect(leaks.some(({ addressCode }) => index.rentals.has(addressCode ?? ''))).toBe(true);
    for (const dispute of leaks) expect(await answerOf(10, { disputeCaseNo: dispute.caseNo, on })).toEqual({ dispute: leakDispute(index, dispute, on) });
  });

  it.each<readonly [string, (dispute: Dispute) => boolean]>([
    ['that can still be brought to court', ({ judicialConfirmationDueDate, judicialConfirmationDate }) => judicialConfirmationDate === null && (judicialConfirmationDueDate ?? '') >= on],
    ['that a court has confirmed', ({ judicialConfirmationDate }) => judicialConfirmationDate !== null],
    ['that nobody mediates yet', ({ mediatorNo }) => mediatorNo === null],
    ['that failed', ({ isSuccessful }) => isSuccessful === false],
    ['that came up before, twice', (dispute) => earlierDisputes(index, dispute).length > 1],
    ['between a tenant and his landlord', ({ kind }) => kind === 'TENANCY'],
    ['that arose at no address', ({ addressCode }) => addressCode === null],
    ['with an employer', ({ parties }) => parties.some(({ organisationCode }) => index.employers.has(organisationCode ?? ''))],
    ['with a witness or an owner as third party', ({ parties }) => parties.some(({ role }) => role === 'THIRD_PARTY')],
    ['with somebody whose move the community has not heard of', (dispute) => partiesOf(dispute).some((residentNo) => heldLivingAddress(index, residentNo) !== index.residents.get(residentNo)?.livingAddressCode)],
    ['with a tenant', (dispute) => partiesOf(dispute).some((residentNo) => index.rentals.has(heldLivingAddress(index, residentNo) ?? ''))],
  ])('is answered for disputes %s', async (_what, isAsked) => {
    const disputes = district.truth.disputes.filter(isAsked).slice(0, 5);
    expect(disputes).not.toHaveLength(0);
    for (const dispute of disputes) expect(await answerOf(10, { disputeCaseNo: dispute.caseNo, on })).toEqual({ dispute: leakDispute(index, dispute, on) });
  });

  it('is answered for a day before the workers of today were there', async () => {
    const past = '2023-01-31';
    const dispute = district.truth.disputes.find((each) => isLeak(each) && each.addressCode !== null) as Dispute;
    const expected = leakDispute(index, dispute, past);
    expect(expected.address?.responsibleChain).not.toEqual(leakDispute(index, dispute, on).address?.responsibleChain);
    expect(await answerOf(10, { disputeCaseNo: dispute.caseNo, on: past })).toEqual({ dispute: expected });
  });

  it('has no answer for a case that there is not', async () => {
    expect(await answerOf(10, { disputeCaseNo: 'TJ1999000001', on })).toEqual({ dispute: null });
  });
});

describe('12 · newborns with a birth certificate but no hukou after a month: whom to invite', () => {
  const ask = (gridCodePrefix: string, newbornUpTo: string) => askPages<Certificate>(district, { document: readJourney(12), list: 'birthCertificates', variables: { gridCodePrefix, newbornUpTo } });

  it('is answered for every community', async () => {
    let invited: readonly { readonly father: unknown }[] = [];
    for (const { communityCode: gridCodePrefix } of district.truth.communities) {
      const where = { gridCodePrefix, newbornUpTo: '2026-05-30' };
      const { nodes } = await ask(gridCodePrefix, where.newbornUpTo);
      expect(nodes).toEqual(certificatesWithoutChild(index, where));
      expect(parentsToInvite(nodes)).toEqual(parentsInTruth(index, where));
      invited = [...invited, ...parentsToInvite(nodes)];
    }
    expect(invited).toHaveLength(district.truth.conflicts.filter(({ kind }) => kind === 'BIRTH_UNREGISTERED').length);
    expect(invited.some(({ father }) => father !== null)).toBe(true);
  });

  it('leaves out whom the hukou office has registered today, of which health has not heard', async () => {
    const where = { gridCodePrefix: '990101001', newbornUpTo: addDays(on, -1) };
    const { nodes } = await ask(where.gridCodePrefix, where.newbornUpTo);
    expect(nodes).toEqual(certificatesWithoutChild(index, where));
    expect(parentsToInvite(nodes)).toEqual(parentsInTruth(index, where));
    expect(parentsToInvite(nodes).length).toBeLessThan(nodes.length);
  });
});

describe('21 · grids with fewer than 250 or more than 300 households, addresses in no grid or in two', () => {
  it.each([
    ['the district', '990101', 250, 300], ['the district, by an exacting rule', '990101', 272, 272], ['a street', '990101002', 272, 280], ['a community', '990101001001', 250, 300], ['a grid', '990101001002002', 300, 301], ['a community whose grids are all too large', '990101002002', 0, 100],
  ])('is answered for %s', async (_place, gridCodePrefix, smallest, largest) => {
    expect(await answerOf(21, { gridCodePrefix, smallest, largest })).toEqual(gridCoverage(index, { gridCodePrefix, smallest, largest }));
  });

  it('finds grids of both kinds, and every address that is misplaced', () => {
    const { gridCoverageReport: report } = gridCoverage(index, { gridCodePrefix: '990101', smallest: 272, largest: 272 });
    const misplaced = (kind: string): number => district.truth.conflicts.filter((conflict) => conflict.kind === kind).length;
    expect([report.gridsBelowCount, report.gridsAboveCount].every((count) => count > 0)).toBe(true);
    expect([report.addressesWithoutGridCount, report.addressesInTwoGridsCount]).toEqual([misplaced('ADDRESS_WITHOUT_GRID'), misplaced('ADDRESS_IN_TWO_GRIDS')]);
    expect(report.addressesWithoutGrid.some(({ households }) => households.nodes.length > 0)).toBe(true);
  });
});

describe('22 · share of mediation agreements kept after six months, by kind of dispute', () => {
  const places = (): string[] => [...new Set(district.truth.grids.flatMap(({ gridCode }) => [6, 9, 12, 15].map((length) => gridCode.slice(0, length))))];

  it('is answered for the district, its streets, communities and grids', async () => {
    expect(places().length).toBeGreaterThan(30);
    for (const gridCodePrefix of places()) expect(await answerOf(22, { gridCodePrefix, on })).toEqual({ mediationOutcomes: keptAgreements(index, { gridCodePrefix, on }) });
  });

  it('is answered for days of months that are shorter than the sixth before them', async () => {
    for (const day of ['2026-02-28', '2026-03-01', '2025-11-30', '2025-08-28']) {
      const mediationOutcomes = keptAgreements(index, { gridCodePrefix: '990101', on: day });
      expect(mediationOutcomes.length).toBeGreaterThan(3);
      expect(await answerOf(22, { on: day })).toEqual({ mediationOutcomes });
    }
  });
});
