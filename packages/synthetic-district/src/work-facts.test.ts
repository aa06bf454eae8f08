import { ageOn, isOrganisationCode } from '@linli/vocabulary';
import { isOfWorkingAge } from './generate/working-age.js';
import { expectDense, expectShare, failing, makeTestDistrict, TEST_DAY } from './test-district.js';

const district = makeTestDistrict();
const { employers, employments, insuranceParticipations, pensions, unemploymentRegistrations, trainings, employmentAids, labourDisputes, living, byNo, conflictsOf } = district;
const employerCodes = new Set(employers.map(({ organisationCode }) => organisationCode));
const openJobs = employments.filter(({ contractToDate }) => contractToDate === null);
const openRegistrations = unemploymentRegistrations.filter(({ toDate }) => toDate === null);
const workers = living.filter((person) => isOfWorkingAge(person, TEST_DAY));
const workerNos = new Set(workers.map(({ residentNo }) => residentNo));

function isHere(residentNo: number): boolean {
  return byNo(residentNo)?.status === 'NORMAL';
}

describe('employers', () => {
  it('have codes with the right check character, each once', () => {
    expect(failing(employers, ({ organisationCode }) => isOrganisationCode(organisationCode) && organisationCode.slice(2, 8) === '990101')).toEqual([]);
    expect(employerCodes.size).toBe(employers.length);
  });

  it('are one for about sixty residents', () => expectShare(employers.length, { of: 20_000, from: 1 / 70, to: 1 / 50 }));
});

describe('everything about work', () => {
  it('is numbered without gaps', () => {
    for (const numbers of [employments.map(({ employmentNo }) => employmentNo), insuranceParticipations.map(({ participationNo }) => participationNo), unemploymentRegistrations.map(({ registrationNo }) => registrationNo)]) expectDense([...numbers].sort((one, other) => one - other));
    expectDense(trainings.map(({ trainingNo }) => trainingNo));
    expectDense(employmentAids.map(({ aidNo }) => aidNo));
    expectDense(labourDisputes.map(({ disputeNo }) => disputeNo));
  });

  it('is about residents who exist, under the number that is truly theirs', () => {
    const all = [...employments, ...insuranceParticipations, ...pensions, ...unemploymentRegistrations, ...trainings, ...employmentAids, ...labourDisputes];
    expect(failing(all, ({ residentNo }) => byNo(residentNo) !== undefined && !district.duplicateNos.has(residentNo))).toEqual([]);
  });

  it('names employers that exist', () => {
    const named = [...employments, ...insuranceParticipations, ...labourDisputes].filter(({ organisationCode }) => organisationCode !== null);
    expect(failing(named, ({ organisationCode }) => employerCodes.has(organisationCode ?? ''))).toEqual([]);
  });

  it('began in somebody\'s life and not after today', () => {
    const spans = [...employments.map(({ residentNo, contractFromDate: from, contractToDate: to }) => ({ residentNo, from, to })), ...[...insuranceParticipations, ...unemploymentRegistrations].map(({ residentNo, fromDate: from, toDate: to }) => ({ residentNo, from, to }))];
    expect(failing(spans, ({ residentNo, from, to }) => from >= (byNo(residentNo)?.birthDate ?? '') && from <= (to ?? TEST_DAY) && (to ?? TEST_DAY) <= TEST_DAY)).toEqual([]);
  });

  it('has ended for whoever is not here any more', () => {
    expect(failing([...openJobs, ...openRegistrations, ...insuranceParticipations.filter(({ toDate }) => toDate === null)], ({ residentNo }) => isHere(residentNo))).toEqual([]);
    expect(failing(employments, ({ residentNo, contractToDate }) => (byNo(residentNo)?.deathDate ?? '9') > (contractToDate ?? '0'))).toEqual([]);
    expect(failing(insuranceParticipations, ({ residentNo, toDate }) => (byNo(residentNo)?.deathDate ?? '9') >= (toDate ?? '0'))).toEqual([]);
  });
});

describe('jobs', () => {
  it('are known of about seven in ten of working age', () => expectShare(openJobs.filter(({ residentNo }) => workerNos.has(residentNo)).length, { of: workers.length, from: 0.64, to: 0.76 }));

  it('go with the occupation: who works for himself has no employer', () => {
    expect(failing(employments, ({ occupation, organisationCode }) => ['SELF_EMPLOYED', 'FREELANCE', 'FARMER'].includes(occupation) === (organisationCode === null))).toEqual([]);
    expect(failing(openJobs.filter(({ residentNo }) => byNo(residentNo)?.occupation !== 'RETIRED'), ({ residentNo, occupation }) => byNo(residentNo)?.occupation === occupation)).toEqual([]);
  });

  it('follow one another without overlap', () => {
    const neighbours = employments.slice(1).map((job, place) => [employments[place], job] as const).filter(([before, job]) => before?.residentNo === job.residentNo);
    expect(neighbours.length).toBeGreaterThan(1_000);
    expect(failing(neighbours, ([before, job]) => (before?.contractToDate ?? '9') < job.contractFromDate)).toEqual([]);
  });
});

describe('insurance', () => {
  it('covers nearly everybody for illness', () => {
    const covered = new Set(insuranceParticipations.filter(({ scheme, status }) => scheme === 'MEDICAL' && status === 'ACTIVE').map(({ residentNo }) => residentNo));
    expectShare(covered.size, { of: living.length, from: 0.95, to: 0.995 });
  });

  it('covers nobody twice in one scheme at a time, but pensioners who are at work by mistake', () => {
    const excused = new Set(conflictsOf('PENSION_AND_EMPLOYED').map(({ residentNo }) => residentNo));
    const keys = insuranceParticipations.filter(({ status, residentNo }) => status === 'ACTIVE' && !excused.has(residentNo)).map(({ residentNo, scheme }) => `${residentNo} ${scheme}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('counts no more months than have passed', () => expect(failing(insuranceParticipations, ({ paidMonths, fromDate }) => paidMonths >= 0 && paidMonths <= (Number(TEST_DAY.slice(0, 4)) - Number(fromDate.slice(0, 4)) + 1) * 12)).toEqual([]));
});

describe('pensions', () => {
  it('go to every retired resident, once', () => {
    expect(new Set(pensions.map(({ residentNo }) => residentNo)).size).toBe(pensions.length);
    const pensioners = new Set(pensions.map(({ residentNo }) => residentNo));
    expect(failing(living.filter(({ occupation }) => occupation === 'RETIRED'), ({ residentNo }) => pensioners.has(residentNo))).toEqual([]);
  });

  it('stop at death, but where the late death says that nobody has told', () => {
    const stillPaid = conflictsOf('DEATH_LATE').filter(({ isPensionStillActive }) => isPensionStillActive).map(({ residentNo }) => residentNo);
    const paidToDead = pensions.filter(({ residentNo, status }) => status === 'ACTIVE' && !isHere(residentNo)).map(({ residentNo }) => residentNo);
    expect(stillPaid.length).toBeGreaterThan(0);
    expect([...paidToDead].sort()).toEqual([...stillPaid].sort());
    expect(failing(pensions.filter(({ status }) => status === 'STOPPED'), ({ residentNo, stoppedDate }) => (byNo(residentNo)?.deathDate ?? '9') <= (stoppedDate ?? '') && (stoppedDate ?? '9') <= TEST_DAY)).toEqual([]);
  });

  it('were last checked in life, after their first year', () => {
    expect(failing(pensions, ({ residentNo, lastAliveCheckDate, fromDate }) => lastAliveCheckDate === null || (lastAliveCheckDate <= (byNo(residentNo)?.deathDate ?? TEST_DAY) && lastAliveCheckDate > fromDate))).toEqual([]);
  });
});

describe('unemployment', () => {
  it('is registered for about four in a hundred of working age, of whom some want to learn', () => {
    expectShare(openRegistrations.length, { of: workers.length, from: 0.03, to: 0.055 });
    expectShare(openRegistrations.filter(({ isTrainingWanted }) => isTrainingWanted).length, { of: openRegistrations.length, from: 0.25, to: 0.45 });
  });

  it('was registered by some between two jobs', () => {
    const closed = unemploymentRegistrations.filter(({ toDate }) => toDate !== null);
    expect(closed.length).toBeGreaterThan(50);
    expect(failing(closed, ({ residentNo, toDate }) => employments.some((job) => job.residentNo === residentNo && job.contractFromDate === toDate))).toEqual([]);
  });

  it('leaves households in which nobody of working age works, and one of them has asked for training', () => {
    const helped = employmentAids.filter(({ kind, toDate }) => kind === 'ZERO_EMPLOYMENT_HOUSEHOLD' && toDate === null).map(({ residentNo }) => byNo(residentNo)?.householdNo);
    const atWork = new Set(openJobs.map(({ residentNo }) => residentNo));
    const colleagues = living.filter((person) => helped.includes(person.householdNo) && isOfWorkingAge(person, TEST_DAY));
    expect(helped.length).toBeGreaterThanOrEqual(10);
    expect(failing(colleagues, ({ residentNo }) => !atWork.has(residentNo))).toEqual([]);
    expect(openRegistrations.some(({ residentNo, isTrainingWanted }) => isTrainingWanted && helped.includes(byNo(residentNo)?.householdNo))).toBe(true);
  });

  it('helps those who are registered, the older from 40 or 50', () => {
    const registered = new Set(openRegistrations.map(({ residentNo }) => residentNo));
    expect(failing(employmentAids, ({ residentNo }) => registered.has(residentNo))).toEqual([]);
    expect(failing(employmentAids.filter(({ kind }) => kind === 'OLDER_WORKER'), ({ residentNo }) => ageOn(byNo(residentNo)?.birthDate ?? TEST_DAY, TEST_DAY) >= 40)).toEqual([]);
  });
});
