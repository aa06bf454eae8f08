import { addYears, ageOn } from '@linli/vocabulary';
import { expectDense, expectUnique, failing, makeTestDistrict, TEST_DAY } from './test-district.js';

const district = makeTestDistrict();
const { healthRecords, servicesDue, chronicFollowUps, living, byNo, conflictsOf } = district;
const adults = living.filter(({ birthDate }) => ageOn(birthDate, TEST_DAY) >= 18);

describe('health records', () => {
  const contracts = healthRecords.flatMap(({ residentNo, doctorContract }) => (doctorContract ? [{ residentNo, ...doctorContract }] : []));

  it('are kept for six of seven residents, under numbers of 17 digits', () => {
    expect(healthRecords.length / 20_000).toBeGreaterThan(0.83);
    expect(healthRecords.length / 20_000).toBeLessThan(0.89);
    expectUnique(healthRecords.map(({ recordNo }) => recordNo));
    expectUnique(healthRecords.map(({ residentNo }) => residentNo));
    expect(failing(healthRecords, ({ recordNo, residentNo }) => /^\d{17}$/.test(recordNo) && byNo(residentNo)?.gridCode.slice(0, 12) === recordNo.slice(0, 12))).toEqual([]);
    expect(failing(healthRecords, ({ openedDate, residentNo }) => openedDate >= (byNo(residentNo)?.birthDate ?? TEST_DAY) && openedDate <= (byNo(residentNo)?.deathDate ?? TEST_DAY))).toEqual([]);
  });

  it('name a family doctor for not quite half, for more of the old, for a year at a time', () => {
    expect(contracts.length / healthRecords.length).toBeGreaterThan(0.4);
    expect(contracts.length / healthRecords.length).toBeLessThan(0.55);
    const shareOf = (records: typeof healthRecords): number => records.filter(({ doctorContract }) => doctorContract !== null).length / records.length;
    expect(shareOf(healthRecords.filter(({ residentNo }) => ageOn(byNo(residentNo)?.birthDate ?? TEST_DAY, TEST_DAY) >= 65))).toBeGreaterThan(0.65);
    expect(failing(contracts, ({ residentNo, signedDate, endsDate }) => endsDate <= addYears(signedDate, 1) && (byNo(residentNo)?.status !== 'NORMAL' || endsDate === addYears(signedDate, 1)))).toEqual([]);
    expect(contracts.some(({ endsDate, residentNo }) => endsDate < TEST_DAY && byNo(residentNo)?.status === 'NORMAL')).toBe(true);
  });

  it('end the contract of the dead and of those who moved out with them, though the register may not', () => {
    expect(failing(contracts, ({ residentNo, endsDate }) => endsDate <= (byNo(residentNo)?.deathDate ?? endsDate) && (byNo(residentNo)?.status === 'NORMAL' || endsDate <= TEST_DAY))).toEqual([]);
    const contractOf = new Map(contracts.map((contract) => [contract.residentNo, contract]));
    const stillRunning = conflictsOf('DOCTOR_CONTRACT_AFTER_END');
    expect(stillRunning.length).toBeGreaterThan(0);
    expect(failing(stillRunning, ({ residentNo }) => byNo(residentNo)?.status !== 'NORMAL' && addYears(contractOf.get(residentNo)?.signedDate ?? TEST_DAY, 1) > TEST_DAY)).toEqual([]);
  });

  it('say that the chronically ill are, and the disabled', () => {
    const chronic = new Set(chronicFollowUps.map(({ residentNo }) => residentNo));
    const disabled = new Set(district.disabilities.map(({ residentNo }) => residentNo));
    expect(failing(healthRecords, ({ residentNo, healthStatus }) => (disabled.has(residentNo) ? healthStatus === 'DISABLED' : chronic.has(residentNo) ? healthStatus === 'CHRONIC' : healthStatus === 'GOOD' || healthStatus === 'FAIR'))).toEqual([]);
  });
});

describe('certificates', () => {
  const births = district.lifeEvents.filter((event) => event.kind === 'BIRTH');
  const deaths = district.lifeEvents.filter((event) => event.kind === 'DEATH');
  const dayInChina = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

  it('name the minute of a birth and of a death, on their day in China', () => {
    expect(failing(births, ({ bornAt, date }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/.test(bornAt) && dayInChina(bornAt) === date)).toEqual([]);
    expect(failing(deaths, ({ diedAt, date }) => dayInChina(diedAt) === date)).toEqual([]);
    expect(failing(conflictsOf('DEATH_WRONG_LINK'), ({ diedAt, date }) => dayInChina(diedAt) === date)).toEqual([]);
    // At all hours: nothing of the day hints at the hour.
    expect(new Set(births.map(({ bornAt }) => bornAt.slice(11, 13))).size).toBe(24);
  });

  it('name of what somebody died: the heart first', () => {
    const circulatory = deaths.filter(({ cause }) => cause === 'CIRCULATORY').length / deaths.length;
    expect(circulatory).toBeGreaterThan(0.4);
    expect(circulatory).toBeLessThan(0.52);
    expect(new Set(deaths.map(({ cause }) => cause)).size).toBe(8);
  });
});

describe('services due', () => {
  const ofKind = (kind: string): typeof servicesDue => servicesDue.filter((service) => service.kind === kind);
  const ageAt = (residentNo: number, day: string): number => ageOn(byNo(residentNo)?.birthDate ?? TEST_DAY, day);

  it('go to those who live here and are of the age for them', () => {
    expectDense(servicesDue.map(({ serviceNo }) => serviceNo));
    expect(failing(servicesDue, ({ residentNo }) => byNo(residentNo)?.status === 'NORMAL')).toEqual([]);
    expect(failing(ofKind('CHECKUP_65'), ({ residentNo, dueDate }) => ageAt(residentNo, `${dueDate.slice(0, 4)}-12-31`) >= 65)).toEqual([]);
    expect(failing([...ofKind('VACCINATION'), ...ofKind('CHILD_0_6')], ({ residentNo }) => ageAt(residentNo, TEST_DAY) <= 6)).toEqual([]);
    expect(failing(ofKind('MATERNAL'), ({ residentNo }) => byNo(residentNo)?.sex === 'FEMALE' && ageAt(residentNo, TEST_DAY) >= 20 && ageAt(residentNo, TEST_DAY) < 50)).toEqual([]);
    const chronic = new Set(chronicFollowUps.map(({ residentNo }) => residentNo));
    expect(failing(ofKind('CHRONIC'), ({ residentNo }) => chronic.has(residentNo))).toEqual([]);
  });

  it.each(['CHECKUP_65', 'VACCINATION', 'MATERNAL', 'CHRONIC', 'CHILD_0_6'])('of kind %s are done, overdue and still to come', (kind) => {
    const services = ofKind(kind);
    expect(services.some(({ doneDate }) => doneDate !== null)).toBe(true);
    expect(services.some(({ doneDate, dueDate }) => doneDate === null && dueDate < TEST_DAY)).toBe(true);
    expect(services.some(({ doneDate, dueDate }) => doneDate === null && dueDate > TEST_DAY)).toBe(true);
  });

  it('name the dose of a vaccine, each once for a child', () => {
    expect(ofKind('VACCINATION').some(({ title }) => title === '百白破疫苗第3剂')).toBe(true);
    expectUnique(ofKind('VACCINATION').map(({ residentNo, title }) => `${residentNo} ${title}`));
  });
});

describe('follow-ups', () => {
  it('of chronic conditions agree with the visits that were made', () => {
    expectUnique(chronicFollowUps.map(({ residentNo, condition }) => `${residentNo} ${condition}`));
    const visits = new Set(servicesDue.flatMap(({ kind, residentNo, doneDate }) => (kind === 'CHRONIC' && doneDate !== null ? [`${residentNo} ${doneDate}`] : [])));
    expect(failing(chronicFollowUps, ({ residentNo, lastFollowUpDate, fromDate }) => lastFollowUpDate === null || (lastFollowUpDate >= fromDate && visits.has(`${residentNo} ${lastFollowUpDate}`)))).toEqual([]);
    expect(chronicFollowUps.some(({ nextDueDate }) => nextDueDate < TEST_DAY)).toBe(true);
    const drifted = conflictsOf('CODE_DRIFT').filter(({ field }) => field === 'chronicCondition');
    expect(drifted.length).toBeGreaterThan(0);
    expect(failing(drifted, ({ residentNo, heldCode }) => !/^0[1-5]$/.test(heldCode) && chronicFollowUps.some((followUp) => followUp.residentNo === residentNo))).toEqual([]);
  });

  it('of severe mental disorders are of three adults in a thousand, with a guardian of the household', () => {
    expect(district.severeMentalFollowUps.length / adults.length).toBeCloseTo(0.003, 3);
    expect(failing(district.severeMentalFollowUps, ({ residentNo, guardianResidentNo }) => guardianResidentNo === null || (guardianResidentNo !== residentNo && byNo(guardianResidentNo)?.householdNo === byNo(residentNo)?.householdNo))).toEqual([]);
  });
});
