import { addDays, addYears, ageOn } from '@linli/vocabulary';
import { expectUnique, failing, makeTestDistrict, TEST_DAY } from './test-district.js';

const district = makeTestDistrict();
const { gridWorkers, duties, gridEvents, patrols, logEntries, visitTasks, serviceItems, serviceApplications, mandates, living, byNo } = district;
const workerOf = new Map(gridWorkers.map((worker) => [worker.workerNo, worker]));
const itemOf = new Map(serviceItems.map((item) => [item.itemCode, item]));
const adults = living.filter(({ birthDate }) => ageOn(birthDate, TEST_DAY) >= 18);

describe('the work in the grids', () => {
  it('is done by two or three workers of each grid, none of them in two posts', () => {
    for (const { gridCode } of district.grids) {
      const serving = gridWorkers.filter((worker) => worker.gridCode === gridCode && worker.toDate === null && worker.role !== 'LEADER');
      expect(serving.filter(({ role }) => role === 'GRID_WORKER')).toHaveLength(1);
      expect([2, 3]).toContain(serving.length);
    }
    expectUnique(gridWorkers.flatMap(({ residentNo }) => (residentNo === null ? [] : [residentNo])));
    expectUnique([...gridWorkers.filter(({ residentNo }) => residentNo === null), ...living].flatMap(({ phone }) => (phone === null ? [] : [phone])));
    expect(gridWorkers.some(({ toDate }) => toDate !== null)).toBe(true);
  });

  it('has somebody responsible on each of the three levels for each building', () => {
    const open = duties.filter(({ toDate }) => toDate === null);
    const covered = new Set(open.filter(({ level }) => level === 3).map(({ buildingNo }) => buildingNo));
    expect(failing(district.buildings, ({ buildingNo, gridCode }) => covered.has(buildingNo) && [1, 2].every((level) => open.some((duty) => duty.level === level && duty.gridCode === gridCode)))).toEqual([]);
    expect(failing(duties, ({ workerNo, fromDate, toDate }) => fromDate >= (workerOf.get(workerNo)?.fromDate ?? '9') && toDate === (workerOf.get(workerNo)?.toDate ?? null))).toEqual([]);
  });

  it('settles most events in time, leaves some open past their deadline, and asks for satisfaction when closed', () => {
    expect(gridEvents.length / district.grids.length).toBeCloseTo((40 * 425) / 365, -1);
    expect(failing(gridEvents, ({ stage, reportedAt, resolvedDate, closedDate, satisfaction, deadlineDate }) => {
      const isResolved = ['RESOLVED', 'VERIFIED', 'CLOSED'].includes(stage);
      const days = [reportedAt.slice(0, 10), resolvedDate, closedDate].filter((day) => day !== null);
      return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00Z$/.test(reportedAt) && (resolvedDate !== null) === isResolved && (closedDate !== null) === (stage === 'CLOSED') && (satisfaction !== null) === (stage === 'CLOSED') && deadlineDate > reportedAt.slice(0, 10) && days.join() === [...days].sort().join();
    })).toEqual([]);
    expect(gridEvents.some(({ closedDate, deadlineDate }) => closedDate === null && deadlineDate < TEST_DAY)).toBe(true);
    expect(gridEvents.some(({ stage, responsibleDepartment, kind }) => kind === 'RAMP' && stage !== 'CLOSED' && responsibleDepartment === 'CIVIL_AFFAIRS')).toBe(true);
    expect(gridEvents.some(({ stage }) => stage === 'REOPENED')).toBe(true);
  });

  it('has pictures of facilities, and none of dwellings', () => {
    expect(failing(gridEvents, ({ photoKey, facilityNo, eventNo }) => photoKey === null || (facilityNo !== null && photoKey.endsWith(`/${eventNo}.jpg`)))).toEqual([]);
    const ofThings = gridEvents.filter(({ facilityNo }) => facilityNo !== null);
    expect(ofThings.filter(({ photoKey }) => photoKey !== null).length / ofThings.length).toBeCloseTo(0.7, 1);
  });

  it('happens at an address or a thing of the same grid', () => {
    const addressGrid = new Map(district.addresses.map(({ addressCode, gridCode }) => [addressCode, gridCode]));
    const facilityGrid = new Map(district.facilities.map(({ facilityNo, gridCode }) => [facilityNo, gridCode]));
    expect(failing(gridEvents, ({ gridCode, addressCode, facilityNo }) => (addressCode === null ? facilityGrid.get(facilityNo ?? 0) : addressGrid.get(addressCode)) === gridCode)).toEqual([]);
  });

  it('makes its rounds on each of the last thirty days, by a worker in service', () => {
    expectUnique(patrols.map(({ gridCode, startedAt }) => `${gridCode} ${startedAt.slice(0, 10)}`));
    expect(patrols).toHaveLength(district.grids.length * 30);
    const isInService = (workerNo: number, gridCode: string, day: string): boolean => {
      const worker = workerOf.get(workerNo);
      return worker?.gridCode === gridCode && worker.fromDate <= day && (worker.toDate === null || worker.toDate > day);
    };
    expect(failing(patrols, ({ workerNo, gridCode, startedAt, endedAt }) => startedAt < endedAt && isInService(workerNo, gridCode, startedAt.slice(0, 10)))).toEqual([]);
    expect(failing(logEntries, ({ workerNo, gridCode, date }) => isInService(workerNo, gridCode, date))).toEqual([]);
  });

  it('forgets a log entry after twelve months', () => {
    expect(failing(logEntries, ({ date, expiresDate }) => expiresDate === addYears(date, 1))).toEqual([]);
    expect(logEntries.some(({ expiresDate }) => expiresDate < TEST_DAY)).toBe(true);
  });
});

describe('visit tasks', () => {
  it('are asked for by the department that needs the visit, in the grid of the visited', () => {
    const by = { ELDER_VISIT: 'CIVIL_AFFAIRS', NEWCOMER: 'PUBLIC_SECURITY', ASSISTANCE_REVIEW: 'CIVIL_AFFAIRS', CHILD_CARE: 'CIVIL_AFFAIRS', RENTAL_CHECK: 'PUBLIC_SECURITY', EMPLOYMENT: 'HUMAN_RESOURCES', DISABILITY: 'CIVIL_AFFAIRS' };
    expect(new Set(visitTasks.map(({ kind }) => kind))).toEqual(new Set(Object.keys(by)));
    expect(failing(visitTasks, ({ kind, requestedBy }) => by[kind] === requestedBy)).toEqual([]);
    expect(failing(visitTasks, ({ residentNo, householdNo, gridCode }) => (residentNo === null ? householdNo !== null : byNo(residentNo)?.gridCode === gridCode))).toEqual([]);
  });

  it('are done after they were asked for, open, or overdue', () => {
    expect(failing(visitTasks, ({ status, doneDate, createdDate, dueDate }) => (status === 'DONE') === (doneDate !== null) && (doneDate ?? createdDate) >= createdDate && dueDate > createdDate)).toEqual([]);
    expect(visitTasks.some(({ status, dueDate }) => status === 'OPEN' && dueDate < TEST_DAY)).toBe(true);
    expect(visitTasks.some(({ status, dueDate }) => status === 'OPEN' && dueDate >= TEST_DAY)).toBe(true);
  });

  it('see to everybody of 80 and over who lives alone, some of them not for thirty days', () => {
    const personsAt = new Map<string | null, number>();
    for (const { livingAddressCode } of living) personsAt.set(livingAddressCode, (personsAt.get(livingAddressCode) ?? 0) + 1);
    const alone = living.filter(({ birthDate, livingAddressCode }) => ageOn(birthDate, TEST_DAY) >= 80 && personsAt.get(livingAddressCode) === 1);
    const visits = (residentNo: number) => visitTasks.filter((task) => task.kind === 'ELDER_VISIT' && task.residentNo === residentNo);
    expect(alone.length).toBeGreaterThan(50);
    expect(failing(alone, ({ residentNo }) => visits(residentNo).length > 0)).toEqual([]);
    expect(alone.some(({ residentNo }) => visits(residentNo).every(({ doneDate }) => (doneDate ?? '') < addDays(TEST_DAY, -30)))).toBe(true);
  });
});

describe('the one-stop hall', () => {
  it('offers its catalogue once for the district', () => {
    expect(serviceItems.length).toBeGreaterThanOrEqual(25);
    expectUnique(serviceItems.map(({ itemCode }) => itemCode));
    expect(failing(serviceItems, ({ materials, limitWorkingDays }) => materials.length > 0 && limitWorkingDays > 0)).toEqual([]);
  });

  it('takes in applications of one adult in twenty a year, for what is open to him', () => {
    expect(serviceApplications.length / adults.length).toBeCloseTo(0.05, 2);
    expectUnique(serviceApplications.map(({ applicationNo }) => applicationNo));
    expect(failing(serviceApplications, ({ applicationNo, submittedDate, itemCode }) => /^SQ\d{10}$/.test(applicationNo) && applicationNo.slice(2, 6) === submittedDate.slice(0, 4) && itemOf.has(itemCode) && submittedDate >= addYears(TEST_DAY, -1))).toEqual([]);
    expect(failing(serviceApplications, ({ itemCode, applicantResidentNo }) => itemCode !== 'PS001' || byNo(applicantResidentNo)?.floating !== null)).toEqual([]);
    expect(failing(serviceApplications, ({ status, closedDate, submittedDate }) => (closedDate !== null) === ['APPROVED', 'REJECTED', 'CLOSED'].includes(status) && (closedDate ?? submittedDate) >= submittedDate)).toEqual([]);
  });

  it('lets a worker act for somebody only as long as the application is open', () => {
    const applicationOf = new Map(serviceApplications.flatMap((application) => (application.mandateNo === null ? [] : [[application.mandateNo, application] as const])));
    expect(applicationOf.size).toBe(mandates.length);
    expect(failing(mandates, ({ mandateNo, principalResidentNo, agentWorkerNo, itemCode, status, toDate }) => {
      const application = applicationOf.get(mandateNo);
      return application?.applicantResidentNo === principalResidentNo && application.itemCode === itemCode && workerOf.has(agentWorkerNo) && workerOf.get(agentWorkerNo)?.residentNo !== principalResidentNo && (status !== 'ACTIVE' || (application.closedDate === null && toDate >= TEST_DAY));
    })).toEqual([]);
    expect(mandates.some(({ status }) => status === 'ACTIVE')).toBe(true);
  });
});
