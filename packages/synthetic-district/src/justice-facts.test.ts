import { addDays, addYears, ageOn, daysBetween } from '@linli/vocabulary';
import type { Dispute } from './model/justice.js';
import { expectDense, expectUnique, failing, makeTestDistrict, TEST_DAY } from './test-district.js';

const district = makeTestDistrict();
const { disputes, mediators, correctionCases, byNo } = district;

describe('mediation', () => {
  it('has one committee for each community and about six mediators in it, some of them elders', () => {
    expect(district.mediationCommittees.map(({ communityCode }) => communityCode)).toEqual(district.communities.map(({ communityCode }) => communityCode));
    expect(mediators.length / district.communities.length).toBeGreaterThanOrEqual(5);
    expect(mediators.length / district.communities.length).toBeLessThanOrEqual(6);
    expect(failing(mediators.filter(({ isFiveElders }) => isFiveElders), ({ residentNo }) => ageOn(byNo(residentNo)?.birthDate ?? TEST_DAY, TEST_DAY) >= 60)).toEqual([]);
    expect(mediators.filter(({ residentNo }) => residentNo !== null).length / mediators.length).toBeGreaterThan(0.5);
    expectUnique(mediators.map(({ certificateNo }) => certificateNo));
    expectDense(mediators.map(({ mediatorNo }) => mediatorNo));
  });

  it('hears about six disputes a year of a thousand residents, under numbers of their year', () => {
    expect(disputes.length / 20_000 / 3).toBeCloseTo(0.006, 3);
    expectUnique(disputes.map(({ caseNo }) => caseNo));
    expect(failing(disputes, ({ caseNo, date }) => /^TJ\d{10}$/.test(caseNo) && caseNo.slice(2, 6) === date.slice(0, 4))).toEqual([]);
  });

  it('keeps stage, outcome and days in step', () => {
    const isInStep = ({ stage, date, deadlineDate, isSuccessful, agreementDate, mediatorNo, method }: Dispute): boolean => {
      if ((stage === 'CLOSED') !== (isSuccessful !== null) || deadlineDate !== addDays(date, 30)) return false;
      if ((stage === 'SCREENING') !== (mediatorNo === null) || (mediatorNo === null) !== (method === null)) return false;
      if (stage === 'SCREENING' && daysBetween(date, TEST_DAY) > 2) return false;
      if (stage === 'SUPERVISION' && deadlineDate >= TEST_DAY) return false;
      return agreementDate === null || (isSuccessful === true && agreementDate >= date);
    };
    expect(failing(disputes, isInStep)).toEqual([]);
    for (const stage of ['MEDIATION', 'SUPERVISION', 'CLOSED']) expect(disputes.some((dispute) => dispute.stage === stage)).toBe(true);
    expect(disputes.filter(({ stage }) => stage === 'CLOSED').length / disputes.length).toBeGreaterThan(0.9);
  });

  it('asks after six months whether an agreement was kept, and lets it be confirmed within thirty days', () => {
    expect(failing(disputes, ({ agreementDate, isKept }) => isKept === null || (agreementDate !== null && addDays(agreementDate, 183) <= TEST_DAY))).toEqual([]);
    expect(failing(disputes, ({ agreementDate, agreementNo, caseNo, isKept, reviewNote }) => (agreementDate === null ? agreementNo === null : agreementNo === `XY${caseNo.slice(2)}`) && (isKept === null) === (reviewNote === null))).toEqual([]);
    expect(failing(disputes, ({ agreementDate, judicialConfirmationDueDate, judicialConfirmationDate }) => {
      if (agreementDate === null) return judicialConfirmationDueDate === null && judicialConfirmationDate === null;
      return judicialConfirmationDueDate === addDays(agreementDate, 30) && (judicialConfirmationDate === null || (judicialConfirmationDate >= agreementDate && judicialConfirmationDate <= judicialConfirmationDueDate));
    })).toEqual([]);
    for (const isKept of [true, false, null]) expect(disputes.some((dispute) => dispute.isKept === isKept && dispute.agreementDate !== null && addDays(dispute.agreementDate, 183) <= TEST_DAY)).toBe(true);
    expect(disputes.some(({ judicialConfirmationDate }) => judicialConfirmationDate !== null)).toBe(true);
  });

  it('has a mediator who was appointed before and is no party', () => {
    const mediatorOf = new Map(mediators.map((mediator) => [mediator.mediatorNo, mediator]));
    expect(failing(disputes, ({ mediatorNo, committeeNo, date, parties }) => {
      const mediator = mediatorNo === null ? undefined : mediatorOf.get(mediatorNo);
      return mediatorNo === null || (mediator !== undefined && mediator.committeeNo === committeeNo && mediator.appointedDate <= date && !parties.some(({ residentNo }) => residentNo !== null && residentNo === mediator.residentNo));
    })).toEqual([]);
  });

  it('joins two parties at least, each a resident of age or an organisation', () => {
    const organisations = new Set([...district.organisations, ...district.employers].map(({ organisationCode }) => organisationCode));
    expect(failing(disputes, ({ parties, headcount, date }) => parties.length >= 2 && headcount >= parties.length && new Set(parties.map(({ residentNo, organisationCode }) => residentNo ?? organisationCode)).size === parties.length
      && parties.every(({ residentNo, organisationCode }) => (residentNo === null ? organisations.has(organisationCode ?? '') : organisationCode === null && ageOn(byNo(residentNo)?.birthDate ?? TEST_DAY, date) >= 18)))).toEqual([]);
    expect(new Set(disputes.map(({ kind }) => kind)).size).toBe(9);
  });

  it('knows leaking pipes between two dwellings one above the other', () => {
    const addressOf = new Map(district.addresses.map((address) => [address.addressCode, address]));
    const neighbours = disputes.filter(({ kind }) => kind === 'NEIGHBOUR');
    const homesOf = ({ parties }: Dispute) => parties.slice(0, 2).map(({ residentNo }) => addressOf.get(byNo(residentNo)?.livingAddressCode ?? ''));
    expect(failing(neighbours, (dispute) => {
      const [lower, upper] = homesOf(dispute);
      return lower !== undefined && lower !== upper && lower.buildingNo === upper?.buildingNo && dispute.addressCode === lower.addressCode;
    })).toEqual([]);
    const leaks = neighbours.filter(({ summary }) => summary.includes('漏'));
    expect(leaks.length).toBeGreaterThan(10);
    expect(failing(leaks, (dispute) => {
      const [lower, upper] = homesOf(dispute);
      return lower !== undefined && upper?.unit === lower.unit && upper.floor === lower.floor + 1;
    })).toEqual([]);
  });

  it('meets some disputes again, between the same parties, after they were closed', () => {
    const again = disputes.filter(({ summary }) => summary.startsWith('再次'));
    expect(again.length).toBeGreaterThan(10);
    expect(failing(again, ({ parties, date, kind }) => disputes.some((earlier) => earlier.kind === kind && earlier.date < date && earlier.stage === 'CLOSED' && JSON.stringify(earlier.parties) === JSON.stringify(parties)))).toEqual([]);
  });

  it('takes in labour disputes from human resources under a number that both know', () => {
    const disputeOf = new Map(disputes.map((dispute) => [dispute.caseNo, dispute]));
    const mediated = district.labourDisputes.filter(({ mediationCaseNo }) => mediationCaseNo !== null);
    expect(mediated.length).toBeGreaterThan(0);
    expect(failing(mediated, ({ mediationCaseNo, residentNo, organisationCode, filedDate, status }) => {
      const dispute = disputeOf.get(mediationCaseNo ?? '');
      return dispute?.kind === 'LABOUR' && dispute.date === filedDate && (status === 'SETTLED') === (dispute.isSuccessful === true) && dispute.parties[0]?.residentNo === residentNo && dispute.parties[1]?.organisationCode === organisationCode;
    })).toEqual([]);
  });
});

describe('the sealed files of justice', () => {
  it('are a handful of each kind, of living residents of the age for them', () => {
    for (const files of [correctionCases, district.releasedHelps, district.rehabPlans, district.youthSupports]) {
      expect(files.length).toBeGreaterThan(1);
      expect(files.length).toBeLessThan(30);
    }
    expect(failing([...correctionCases, ...district.releasedHelps, ...district.rehabPlans], ({ residentNo }) => byNo(residentNo)?.status === 'NORMAL' && ageOn(byNo(residentNo)?.birthDate ?? TEST_DAY, TEST_DAY) >= 18)).toEqual([]);
    expect(failing(district.youthSupports, ({ residentNo, openedDate }) => ageOn(byNo(residentNo)?.birthDate ?? TEST_DAY, openedDate) >= 12 && ageOn(byNo(residentNo)?.birthDate ?? TEST_DAY, TEST_DAY) < 18)).toEqual([]);
  });

  it('let a correction end with its term, with a check-in each month until then', () => {
    expect(failing(correctionCases, ({ fromDate, toDate, dischargedDate, checkIns, groupMembers }) => fromDate < TEST_DAY && fromDate < toDate && (dischargedDate === null) === toDate > TEST_DAY && checkIns.every(({ dueDate }) => dueDate <= toDate) && groupMembers.length >= 3)).toEqual([]);
    expect(correctionCases.some(({ dischargedDate }) => dischargedDate !== null)).toBe(true);
    expect(correctionCases.some(({ dischargedDate }) => dischargedDate === null)).toBe(true);
  });

  it('let a rehabilitation plan end after three years at most', () => {
    expect(failing(district.rehabPlans, ({ fromDate, endsDate, followUpDates }) => endsDate <= addYears(fromDate, 3) && followUpDates.every((date) => date >= fromDate && date <= endsDate))).toEqual([]);
  });
});

describe('legal aid', () => {
  it('is applied for by two of a thousand, and has a lawyer once it is granted', () => {
    expect(district.legalAids.length / 20_000).toBeCloseTo(0.002, 3);
    expectUnique(district.legalAids.map(({ aidNo }) => aidNo));
    expect(failing(district.legalAids, ({ status, lawyer, decidedDate, appliedDate }) => (lawyer !== null) === (status === 'GRANTED' || status === 'COMPLETED') && (decidedDate === null) === (status === 'APPLIED') && (decidedDate ?? appliedDate) >= appliedDate)).toEqual([]);
  });
});
