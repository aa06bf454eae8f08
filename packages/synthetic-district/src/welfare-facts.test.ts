import { addDays, addYears, ageOn, daysBetween, isOrganisationCode } from '@linli/vocabulary';
import { expectDense, expectShare, failing, makeTestDistrict, TEST_DAY } from './test-district.js';

const district = makeTestDistrict();
const { organisations, assistanceCases, elderCares, disabilities, childWelfares, volunteers, funeralRecords, communityTasks, living, households, byNo, conflictsOf } = district;
const organisationCodes = new Set(organisations.map(({ organisationCode }) => organisationCode));
const elders = living.filter(({ birthDate }) => ageOn(birthDate, TEST_DAY) >= 65);
const livingNos = new Set(living.map(({ residentNo }) => residentNo));
const sizes = new Map<number, number>();
for (const { householdNo } of living) sizes.set(householdNo, (sizes.get(householdNo) ?? 0) + 1);

describe('social organisations', () => {
  it('have a code of their track, each once, and none has an employer\'s', () => {
    expect(failing(organisations, ({ track, organisationCode }) => (track === 'REGISTERED' ? isOrganisationCode(organisationCode) : /^BA\d{10}$/.test(organisationCode)))).toEqual([]);
    expect(new Set([...organisationCodes, ...district.employers.map(({ organisationCode }) => organisationCode)]).size).toBe(organisations.length + district.employers.length);
  });

  it('report on each of the last three years in which they stood, some late, missing or not passed', () => {
    const reports = organisations.flatMap(({ annualReports }) => annualReports);
    expect(failing(organisations, ({ annualReports, foundedDate, track }) => annualReports.length === (track === 'FILED' ? 0 : Math.min(3, 2026 - Number(foundedDate.slice(0, 4)))))).toEqual([]);
    expect(failing(reports, ({ year, filedDate, isPassed }) => (filedDate === null) === (isPassed === null) && (filedDate === null || (filedDate > `${year + 1}` && filedDate <= TEST_DAY)))).toEqual([]);
    expect(reports.some(({ year, filedDate }) => filedDate !== null && filedDate > `${year + 1}-05-31`)).toBe(true);
    expect(new Set(reports.map(({ isPassed }) => isPassed))).toEqual(new Set([true, false, null]));
  });

  it('stand on both tracks at one address by one founder, where the register has one twice', () => {
    const byCode = new Map(organisations.map((organisation) => [organisation.organisationCode, organisation]));
    const twice = conflictsOf('ORGANISATION_TWICE').map(({ organisationCode, otherOrganisationCode }) => [byCode.get(organisationCode), byCode.get(otherOrganisationCode)] as const);
    expect(twice.length).toBeGreaterThanOrEqual(1);
    expect(failing(twice, ([filed, registered]) => filed?.track === 'FILED' && registered?.track === 'REGISTERED' && filed.name !== registered.name)).toEqual([]);
    expect(failing(twice, ([filed, registered]) => filed?.addressCode === registered?.addressCode && filed?.founderResidentNo === registered?.founderResidentNo && livingNos.has(filed?.founderResidentNo ?? 0))).toEqual([]);
  });
});

describe('assistance', () => {
  it('goes to about one household in forty, for those who live in it', () => {
    expectShare(assistanceCases.length, { of: households.length, from: 0.02, to: 0.03 });
    const byHousehold = new Map(households.map(({ householdNo, members }) => [householdNo, members.map(({ residentNo }) => residentNo)]));
    expect(failing(assistanceCases, ({ householdNo, personResidentNos }) => personResidentNos.length > 0 && personResidentNos.every((residentNo) => livingNos.has(residentNo) && byHousehold.get(householdNo)?.includes(residentNo)))).toEqual([]);
  });

  it('is numbered by year and running number', () => {
    expect(failing(assistanceCases, ({ caseNo, fromDate }) => caseNo.startsWith(`JZ${fromDate.slice(0, 4)}`))).toEqual([]);
    expectDense(assistanceCases.map(({ caseNo }) => Number(caseNo.slice(6))));
  });

  it('has ended, been refused or is being looked at, as its days say', () => {
    expect(failing(assistanceCases, ({ decision, toDate }) => ['ENDED', 'REJECTED'].includes(decision) === (toDate !== null))).toEqual([]);
    expect(failing(assistanceCases, ({ fromDate, lastReviewDate, toDate }) => fromDate <= TEST_DAY && fromDate < (lastReviewDate ?? '9') && (lastReviewDate ?? '0') <= (toDate ?? TEST_DAY) && (toDate ?? TEST_DAY) <= TEST_DAY)).toEqual([]);
    expect(failing(assistanceCases, ({ decision, fenPerMonth }) => ['PENDING', 'REJECTED'].includes(decision) === (fenPerMonth === 0))).toEqual([]);
    expect(new Set(assistanceCases.map(({ decision }) => decision)).size).toBe(4);
  });

  it('is overdue for review in some running cases, and nearly always under a mandate', () => {
    const running = assistanceCases.filter(({ decision }) => decision === 'APPROVED');
    expectShare(running.filter(({ reviewDueDate }) => reviewDueDate < TEST_DAY).length, { of: running.length, from: 0.02, to: 0.3 });
    expectShare(assistanceCases.filter(({ hasHouseholdMandate }) => hasHouseholdMandate).length, { of: assistanceCases.length, from: 0.88, to: 0.99 });
  });
});

describe('care for the old', () => {
  it('goes to about an eighth of those of 65 and over, more often to those who live alone', () => {
    const cared = new Set(elderCares.filter(({ toDate }) => toDate === null).map(({ residentNo }) => residentNo));
    const alone = elders.filter(({ householdNo }) => sizes.get(householdNo) === 1);
    expectShare(elders.filter(({ residentNo }) => cared.has(residentNo)).length, { of: elders.length, from: 0.09, to: 0.15 });
    expectShare(alone.filter(({ residentNo }) => cared.has(residentNo)).length, { of: alone.length, from: 0.15, to: 0.35 });
  });

  it('runs only for the living, and ends no later than today', () => {
    expect(failing(elderCares, ({ residentNo, status, toDate }) => (status === 'ENDED') === (toDate !== null) && (status === 'ENDED' || livingNos.has(residentNo)))).toEqual([]);
    expect(failing(elderCares, ({ residentNo, toDate }) => (toDate ?? TEST_DAY) <= (byNo(residentNo)?.deathDate ?? TEST_DAY))).toEqual([]);
  });

  it('is given by service institutions of the district, in visits of the last year in order', () => {
    const providers = new Set(organisations.filter(({ kind, status }) => kind === 'SERVICE_INSTITUTION' && status === 'ACTIVE').map(({ organisationCode }) => organisationCode));
    expect(failing(elderCares, ({ providerOrganisationCode: code }) => code === null || providers.has(code))).toEqual([]);
    expect(failing(elderCares, ({ fromDate, toDate, visitDates }) => visitDates.every((date, place) => date > (visitDates[place - 1] ?? '') && date >= fromDate && date <= (toDate ?? TEST_DAY) && date >= addYears(TEST_DAY, -1)))).toEqual([]);
  });

  it('leaves people of 80 and over who live alone without a visit for thirty days', () => {
    const neglected = elderCares.filter(({ residentNo, status, visitDates }) => status === 'ACTIVE' && (visitDates.at(-1) ?? '') < addDays(TEST_DAY, -30) && sizes.get(byNo(residentNo)?.householdNo ?? 0) === 1 && ageOn(byNo(residentNo)?.birthDate ?? TEST_DAY, TEST_DAY) >= 80);
    expect(neglected.length).toBeGreaterThanOrEqual(3);
    const running = elderCares.filter(({ status }) => status === 'ACTIVE');
    expectShare(running.filter(({ visitDates }) => (visitDates.at(-1) ?? '') >= addDays(TEST_DAY, -30)).length, { of: running.length, from: 0.7, to: 0.92 });
  });
});

describe('disabilities', () => {
  it('are certified for about six in a hundred, once each, for ten years', () => {
    expectShare(disabilities.length, { of: living.length, from: 0.045, to: 0.075 });
    expect(new Set(disabilities.map(({ residentNo }) => residentNo)).size).toBe(disabilities.length);
    expect(failing(disabilities, ({ residentNo, issuedDate, validToDate }) => livingNos.has(residentNo) && issuedDate > (byNo(residentNo)?.birthDate ?? '9') && issuedDate <= TEST_DAY && Math.round(daysBetween(issuedDate, validToDate) / 365.25) === 10)).toEqual([]);
    expectDense(disabilities.map(({ certificateNo }) => Number(certificateNo.slice(8))));
  });

  it('are certified for everybody who is helped to work as disabled', () => {
    const certified = new Set(disabilities.map(({ residentNo }) => residentNo));
    const helped = district.employmentAids.filter(({ kind }) => kind === 'DISABLED');
    expect(helped.length).toBeGreaterThan(0);
    expect(failing(helped, ({ residentNo }) => certified.has(residentNo))).toEqual([]);
  });

  it('are held under a category of no table for some', () => {
    const certified = new Set(disabilities.map(({ residentNo }) => residentNo));
    const drifted = conflictsOf('CODE_DRIFT').filter(({ field }) => field === 'disabilityCategory');
    expect(drifted.length).toBeGreaterThanOrEqual(1);
    expect(failing(drifted, ({ register, residentNo, heldCode }) => register === 'civil-affairs' && certified.has(residentNo) && !/^[1-7]$/.test(heldCode))).toEqual([]);
  });
});

describe('children', () => {
  it('have one file each, while they are under sixteen', () => {
    expectDense(childWelfares.map(({ fileNo }) => fileNo));
    expect(new Set(childWelfares.map(({ residentNo }) => residentNo)).size).toBe(childWelfares.length);
    expect(failing(childWelfares, ({ residentNo }) => livingNos.has(residentNo) && ageOn(byNo(residentNo)?.birthDate ?? '', TEST_DAY) < 16)).toEqual([]);
    expect(childWelfares.length).toBeGreaterThan(20);
  });

  it('are left behind with a grandparent of their household, a parent who is away having no work here', () => {
    const atWork = new Set(district.employments.filter(({ contractToDate }) => contractToDate === null).map(({ residentNo }) => residentNo));
    const leftBehind = childWelfares.filter(({ kind }) => kind === 'LEFT_BEHIND');
    expect(leftBehind.length).toBeGreaterThan(10);
    expect(failing(leftBehind, ({ isFatherAway, isMotherAway }) => isFatherAway || isMotherAway)).toEqual([]);
    expect(failing(leftBehind, ({ residentNo, isFatherAway }) => !isFatherAway || !atWork.has(byNo(residentNo)?.fatherNo ?? 0))).toEqual([]);
    expect(failing(leftBehind, ({ residentNo, actualCarerResidentNo: carer }) => carer === null || byNo(carer)?.householdNo === byNo(residentNo)?.householdNo)).toEqual([]);
  });
});

describe('what else civil affairs holds', () => {
  it('has volunteers of age, four in a hundred, in organisations that exist', () => {
    expectDense(volunteers.map(({ volunteerNo }) => volunteerNo));
    expectShare(volunteers.length, { of: living.filter(({ birthDate }) => ageOn(birthDate, TEST_DAY) >= 18).length, from: 0.032, to: 0.048 });
    expect(failing(volunteers, ({ residentNo, organisationCode, skills }) => (residentNo === null || livingNos.has(residentNo)) && (organisationCode === null || organisationCodes.has(organisationCode)) && new Set(skills).size === skills.length && skills.length > 0)).toEqual([]);
  });

  it('has a funeral for each cremation, some without a number, under a code that is no citizen id', () => {
    const cremated = district.lifeEvents.flatMap((event) => (event.kind === 'DEATH' && event.cremated ? [event.residentNo] : []));
    expectDense(funeralRecords.map(({ funeralNo }) => funeralNo));
    expect(funeralRecords).toHaveLength(cremated.length);
    expect(funeralRecords.some(({ residentNo }) => residentNo === null)).toBe(true);
    expect(failing(funeralRecords, ({ residentNo, date, citizenIdMac }) => /^[0-9a-f]{64}$/.test(citizenIdMac) && date <= TEST_DAY && (residentNo === null || date > (byNo(residentNo)?.deathDate ?? '9')))).toEqual([]);
    expect(new Set(funeralRecords.map(({ citizenIdMac }) => citizenIdMac)).size).toBe(funeralRecords.length);
  });

  it('has tasks asked of each community, decided unless they are still looked at', () => {
    expectDense(communityTasks.map(({ taskNo }) => taskNo));
    expect(communityTasks.length).toBeGreaterThanOrEqual(district.communities.length * 3);
    expect(failing(communityTasks, ({ decision, requestedDate, decidedDate }) => (decision === 'PENDING') === (decidedDate === null) && requestedDate <= (decidedDate ?? TEST_DAY) && (decidedDate ?? TEST_DAY) <= TEST_DAY)).toEqual([]);
  });
});
