import { addDays, addYears, ageOn } from '@linli/vocabulary';
import type { Resident } from './model/people.js';
import { failing, makeTestDistrict, TEST_DAY } from './test-district.js';

const district = makeTestDistrict();
const { living, byNo } = district;
const ageOf = ({ birthDate }: Resident): number => ageOn(birthDate, TEST_DAY);
const arrivedOn = (resident: Resident | undefined): string => resident?.floating?.arrivedDate ?? resident?.birthDate ?? '';
const atWork = new Map(district.employments.filter(({ contractToDate }) => contractToDate === null).map((job) => [job.residentNo, job]));
const parents = new Set(district.residents.flatMap(({ fatherNo, motherNo }) => [fatherNo, motherNo]));

describe('a resident', () => {
  const youngest: Record<string, number> = { JUNIOR_COLLEGE_GRADUATED: 21, BACHELOR_GRADUATED: 22, MASTER_GRADUATED: 25, DOCTORATE_GRADUATED: 28 };

  it('has no degree before the age for it', () => {
    expect(failing(living, (resident) => ageOf(resident) >= (youngest[resident.education ?? ''] ?? 0))).toEqual([]);
  });

  it('does no work that asks for training without it', () => {
    expect(failing(living.filter(({ occupation }) => occupation === 'CIVIL_SERVANT' || occupation === 'PROFESSIONAL'), (resident) => ageOf(resident) >= 22 && !/PRIMARY|JUNIOR_HIGH/.test(resident.education ?? ''))).toEqual([]);
  });

  it('is not a parent or married while at school', () => {
    expect(failing(living.filter(({ occupation }) => occupation === 'STUDENT'), ({ residentNo, maritalStatus }) => maritalStatus === 'NEVER_MARRIED' && !parents.has(residentNo))).toEqual([]);
  });

  it('comes from elsewhere with his parents or at sixteen and older', () => {
    expect(failing(living.filter(({ floating, fatherNo, motherNo }) => floating !== null && fatherNo === null && motherNo === null), (resident) => ageOn(resident.birthDate, arrivedOn(resident)) >= 16)).toEqual([]);
  });

  it('has a residence permit from six on, half a year after coming at the earliest', () => {
    expect(failing(living.filter(({ floating }) => floating?.permit), (resident) => {
      const issuedDate = resident.floating?.permit?.issuedDate ?? '';
      return issuedDate > addDays(arrivedOn(resident), 182) && issuedDate >= addYears(resident.birthDate, 6);
    })).toEqual([]);
  });

  it('is not called like somebody of the other sex where names tell', () => {
    const women = /^(阿依|古丽|热依汗|帕提|.*(卓玛|央金|德吉|拉姆|白玛)$)/;
    const named = living.filter(({ nationality }) => nationality === 'UYGUR' || nationality === 'ZANG');
    expect(named.length).toBeGreaterThan(20);
    expect(failing(named, ({ name, sex }) => women.test(name) === (sex === 'FEMALE'))).toEqual([]);
    expect(failing(named, ({ name }) => new Set(name.split('·')).size === name.split('·').length)).toEqual([]);
  });
});

describe('a household', () => {
  it('is joined by whoever marries its head on the wedding day at the earliest', () => {
    const weddings = new Map(district.lifeEvents.flatMap((event) => (event.kind === 'MARRIAGE' ? [[event.husbandNo, event.date], [event.wifeNo, event.date]] as const : [])));
    const spouses = district.households.flatMap(({ members }) => members).filter(({ relation }) => relation === 'WIFE' || relation === 'HUSBAND');
    expect(spouses.length).toBeGreaterThan(1_000);
    expect(failing(spouses, ({ residentNo, fromDate }) => fromDate >= (weddings.get(residentNo) ?? ''))).toEqual([]);
  });

  it('has a grandparent at its head here and there, to whom the children are grandchildren', () => {
    expect(district.households.filter(({ members }) => members.some(({ relation }) => relation === 'GRANDCHILD')).length).toBeGreaterThan(100);
  });

  it('gets no lasting assistance beside a good salary or pension', () => {
    const goodJobs = ['CIVIL_SERVANT', 'PROFESSIONAL', 'ENTERPRISE_MANAGER'];
    const pensions = new Map(district.pensions.filter(({ status }) => status === 'ACTIVE').map(({ residentNo, fenPerMonth }) => [residentNo, fenPerMonth]));
    const lasting = district.assistanceCases.filter(({ kind }) => kind === 'MINIMUM_LIVING' || kind === 'LOW_INCOME_EDGE' || kind === 'EXTREME_POVERTY');
    expect(lasting.length).toBeGreaterThan(20);
    expect(failing(lasting, ({ personResidentNos }) => personResidentNos.every((no) => !goodJobs.includes(atWork.get(no)?.occupation ?? '') && (pensions.get(no) ?? 0) <= 200_000))).toEqual([]);
  });

  it('has asked for assistance after it was established only', () => {
    const established = new Map(district.households.map(({ householdNo, establishedDate }) => [householdNo, establishedDate]));
    expect(failing(district.assistanceCases, ({ householdNo, fromDate }) => fromDate >= (established.get(householdNo) ?? ''))).toEqual([]);
  });
});

describe('what departments hold about a resident', () => {
  it.each<[string, readonly (readonly [number | null, string])[]]>([
    ['a disability certificate', district.disabilities.map(({ residentNo, issuedDate }) => [residentNo, issuedDate])],
    ['care for the old', district.elderCares.map(({ residentNo, fromDate }) => [residentNo, fromDate])],
    ['a volunteer\'s registration', district.volunteers.map(({ residentNo, registeredDate }) => [residentNo, registeredDate])],
    ['care of an infant', district.infantServices.map(({ childNo, fromDate }) => [childNo, fromDate])],
    ['a training', district.trainings.map(({ residentNo, fromDate }) => [residentNo, fromDate])],
    ['a registration of a birth', district.birthRegistrations.map(({ motherNo, registeredDate }) => [motherNo, registeredDate])],
    ['a mediator\'s appointment', district.mediators.map(({ residentNo, appointedDate }) => [residentNo, appointedDate])],
  ])('%s begins after he came', (_what, rows) => {
    expect(rows.length).toBeGreaterThan(5);
    expect(failing(rows, ([residentNo, day]) => residentNo === null || day >= arrivedOn(byNo(residentNo)))).toEqual([]);
  });

  it('names a hazard of a rented dwelling only where somebody has checked, and a crowd only where there is one', () => {
    expect(failing(district.rentals, ({ hazards, lastCheckDate, tenantResidentNos }) => hazards.length === 0 || (lastCheckDate !== null && (!hazards.includes('OVERCROWDING') || tenantResidentNos.length >= 4)))).toEqual([]);
  });

  it('tells the same of a birth at health, at family planning and at the hukou office', () => {
    const hukou = new Map(district.lifeEvents.flatMap((event) => (event.kind === 'HUKOU' && event.event === 'BIRTH' ? [[event.residentNo, event]] as const : [])));
    const registrations = new Map(district.birthRegistrations.flatMap((registration) => (registration.childNo === null ? [] : [[registration.childNo, registration]] as const)));
    const births = district.lifeEvents.flatMap((event) => (event.kind === 'BIRTH' && event.childNo !== null ? [{ ...event, child: event.childNo }] : []));
    expect(births.length).toBeGreaterThan(500);
    expect(failing(births, ({ child, date, motherNo, fatherNo, parity, sex, registeredDate }) => {
      const [resident, registration] = [byNo(child), registrations.get(child)];
      return hukou.get(child)?.date === registeredDate && resident?.birthDate === date && resident.sex === sex && resident.motherNo === motherNo && resident.fatherNo === fatherNo
        && (registration === undefined || (registration.childBirthDate === date && registration.motherNo === motherNo && registration.fatherNo === fatherNo && registration.parity === parity));
    })).toEqual([]);
    expect(births.filter(({ child }) => registrations.has(child)).length / births.length).toBeGreaterThan(0.9);
  });

  it('changes the kind of hukou only of those who can have had the farmers\' kind', () => {
    const changed = district.lifeEvents.flatMap((event) => (event.kind === 'HUKOU' && event.event === 'TYPE_CHANGE' ? [event.residentNo] : []));
    expect(changed.length).toBeGreaterThan(50);
    expect(failing(changed, (residentNo) => (byNo(residentNo)?.birthDate ?? '') < '2014-07-30' && byNo(residentNo)?.hukouType === 'UNIFIED')).toEqual([]);
  });

  it('drifts to a code of widowhood or divorce only from one of them', () => {
    const drifted = district.conflictsOf('CODE_DRIFT').filter(({ field }) => field === 'maritalStatus');
    expect(drifted.length).toBeGreaterThan(3);
    expect(failing(drifted, ({ residentNo, heldCode }) => byNo(residentNo)?.maritalStatus === (heldCode === '39' ? 'DIVORCED' : 'WIDOWED'))).toEqual([]);
  });
});
