import { addDays, addYears, ageOn, daysBetween } from '@linli/vocabulary';
import { collectDistrict } from './collect-district.js';
import type { Conflict } from './model/conflicts.js';
import type { Dispute } from './model/justice.js';
import type { Resident } from './model/people.js';

const TODAY = '2026-06-30';
const district = collectDistrict({ residents: 20_000, seed: 9901, today: TODAY });
const { disputes, mediators, correctionCases, healthRecords, servicesDue, chronicFollowUps, gridWorkers, duties, gridEvents, patrols, logEntries, visitTasks, serviceItems, serviceApplications, mandates } = district;
const justice = { mediators, disputes, correctionCases, releasedHelps: district.releasedHelps, rehabPlans: district.rehabPlans, youthSupports: district.youthSupports, legalAids: district.legalAids };
const health = { healthRecords, servicesDue, chronicFollowUps, severeMentalFollowUps: district.severeMentalFollowUps };
const gridWork = { gridWorkers, duties, gridEvents, patrols, logEntries, visitTasks, serviceApplications, mandates };
const duplicateNos = new Set(district.conflicts.map((conflict) => (conflict.kind === 'TWO_IDS_ONE_PERSON' ? conflict.otherResidentNo : 0)));
const living = district.residents.filter(({ status, residentNo }) => status === 'NORMAL' && !duplicateNos.has(residentNo));
const adults = living.filter(({ birthDate }) => ageOn(birthDate, TODAY) >= 18);
const workerOf = new Map(gridWorkers.map((worker) => [worker.workerNo, worker]));
const itemOf = new Map(serviceItems.map((item) => [item.itemCode, item]));

function byNo(residentNo: number | null): Resident | undefined {
  return residentNo === null ? undefined : district.residents[residentNo - 1];
}

/** Those for whom the check does not hold, so that a failing test names a few of them. */
function failing<T>(values: readonly T[], holds: (value: T) => boolean): T[] {
  return values.filter((value) => !holds(value)).slice(0, 3);
}

/** Every value of a row, with the name it stands under; lists and parts are walked through. */
function* leavesOf(value: unknown, name: string): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) for (const each of value) yield* leavesOf(each, name);
  else if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) yield* leavesOf(part, key);
  else yield [name, value];
}

function conflictsOf<K extends Conflict['kind']>(kind: K): Extract<Conflict, { kind: K }>[] {
  return district.conflicts.filter((conflict): conflict is Extract<Conflict, { kind: K }> => conflict.kind === kind);
}

function expectUnique(numbers: readonly (string | number)[]): void {
  expect(numbers.length).toBeGreaterThan(0);
  expect(new Set(numbers).size).toBe(numbers.length);
}

function expectDense(numbers: readonly number[]): void {
  expect([...numbers].sort((one, other) => one - other)).toEqual(numbers.map((_number, place) => place + 1));
}

describe('the files of justice, health and the grids', () => {
  it('hold four to six rows for each resident', () => {
    const rows = [justice, health, gridWork].flatMap((files) => Object.values(files)).reduce((sum, list) => sum + list.length, 0);
    expect(rows / 20_000).toBeGreaterThan(4);
    expect(rows / 20_000).toBeLessThan(6);
  });

  it('tell of nothing later than the district\'s day, but for what is due', () => {
    const due = new Set(['deadlineDate', 'dueDate', 'nextDueDate', 'judicialConfirmationDueDate', 'closesDate', 'endsDate', 'expiresDate']);
    const isPast = ([name, value]: readonly [string, unknown]): boolean => typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value) || due.has(name) || value.slice(0, 10) <= TODAY;
    const { correctionCases: _cases, ...otherJustice } = justice;
    const { mandates: _mandates, ...otherWork } = gridWork;
    const lists = [otherJustice, health, otherWork, { cases: correctionCases.map(({ toDate: _toDate, ...file }) => file), mandates: mandates.map(({ toDate: _toDate, ...mandate }) => mandate) }];
    expect(failing([...leavesOf(lists, '')], isPast)).toEqual([]);
  });

  it('name residents of the district, never a number minted by mistake', () => {
    const names = new Set(['residentNo', 'applicantResidentNo', 'principalResidentNo', 'guardianResidentNo']);
    const numbers = [...leavesOf([justice, health, gridWork], '')].flatMap(([name, value]) => (names.has(name) && typeof value === 'number' ? [value] : []));
    expect(numbers.length).toBeGreaterThan(60_000);
    expect(failing(numbers, (residentNo) => byNo(residentNo) !== undefined && !duplicateNos.has(residentNo))).toEqual([]);
  });

  it.each([1, 50, 200])('are made for a district of %i too', (residents) => {
    const small = collectDistrict({ residents, seed: 3, today: TODAY });
    expect(small.mediationCommittees).toHaveLength(1);
    expect(small.patrols).toHaveLength(30);
    expect(small.serviceItems).toEqual(serviceItems);
  });
});

describe('mediation', () => {
  it('has one committee for each community and about six mediators in it, some of them elders', () => {
    expect(district.mediationCommittees.map(({ communityCode }) => communityCode)).toEqual(district.communities.map(({ communityCode }) => communityCode));
    expect(mediators.length / district.communities.length).toBeGreaterThanOrEqual(5);
    expect(mediators.length / district.communities.length).toBeLessThanOrEqual(6);
    expect(failing(mediators.filter(({ isFiveElders }) => isFiveElders), ({ residentNo }) => ageOn(byNo(residentNo)?.birthDate ?? TODAY, TODAY) >= 60)).toEqual([]);
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
      if (stage === 'SCREENING' && daysBetween(date, TODAY) > 2) return false;
      if (stage === 'SUPERVISION' && deadlineDate >= TODAY) return false;
      return agreementDate === null || (isSuccessful === true && agreementDate >= date);
    };
    expect(failing(disputes, isInStep)).toEqual([]);
    for (const stage of ['MEDIATION', 'SUPERVISION', 'CLOSED']) expect(disputes.some((dispute) => dispute.stage === stage)).toBe(true);
    expect(disputes.filter(({ stage }) => stage === 'CLOSED').length / disputes.length).toBeGreaterThan(0.9);
  });

  it('asks after six months whether an agreement was kept, and lets it be confirmed within thirty days', () => {
    expect(failing(disputes, ({ agreementDate, isKept }) => isKept === null || (agreementDate !== null && addDays(agreementDate, 183) <= TODAY))).toEqual([]);
    expect(failing(disputes, ({ agreementDate, judicialConfirmationDueDate, judicialConfirmationDate }) => {
      if (agreementDate === null) return judicialConfirmationDueDate === null && judicialConfirmationDate === null;
      return judicialConfirmationDueDate === addDays(agreementDate, 30) && (judicialConfirmationDate === null || (judicialConfirmationDate >= agreementDate && judicialConfirmationDate <= judicialConfirmationDueDate));
    })).toEqual([]);
    for (const isKept of [true, false, null]) expect(disputes.some((dispute) => dispute.isKept === isKept && dispute.agreementDate !== null && addDays(dispute.agreementDate, 183) <= TODAY)).toBe(true);
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
      && parties.every(({ residentNo, organisationCode }) => (residentNo === null ? organisations.has(organisationCode ?? '') : organisationCode === null && ageOn(byNo(residentNo)?.birthDate ?? TODAY, date) >= 18)))).toEqual([]);
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
    for (const files of [correctionCases, justice.releasedHelps, justice.rehabPlans, justice.youthSupports]) {
      expect(files.length).toBeGreaterThan(1);
      expect(files.length).toBeLessThan(30);
    }
    expect(failing([...correctionCases, ...justice.releasedHelps, ...justice.rehabPlans], ({ residentNo }) => byNo(residentNo)?.status === 'NORMAL' && ageOn(byNo(residentNo)?.birthDate ?? TODAY, TODAY) >= 18)).toEqual([]);
    expect(failing(justice.youthSupports, ({ residentNo, openedDate }) => ageOn(byNo(residentNo)?.birthDate ?? TODAY, openedDate) >= 12 && ageOn(byNo(residentNo)?.birthDate ?? TODAY, TODAY) < 18)).toEqual([]);
  });

  it('let a correction end with its term, with a check-in each month until then', () => {
    expect(failing(correctionCases, ({ fromDate, toDate, dischargedDate, checkIns, groupMembers }) => fromDate < TODAY && fromDate < toDate && (dischargedDate === null) === toDate > TODAY && checkIns.every(({ dueDate }) => dueDate <= toDate) && groupMembers.length >= 3)).toEqual([]);
    expect(correctionCases.some(({ dischargedDate }) => dischargedDate !== null)).toBe(true);
    expect(correctionCases.some(({ dischargedDate }) => dischargedDate === null)).toBe(true);
  });

  it('let a rehabilitation plan end after three years at most', () => {
    expect(failing(justice.rehabPlans, ({ fromDate, endsDate, followUpDates }) => endsDate <= addYears(fromDate, 3) && followUpDates.every((date) => date >= fromDate && date <= endsDate))).toEqual([]);
  });
});

describe('legal aid', () => {
  it('is applied for by two of a thousand, and has a lawyer once it is granted', () => {
    expect(justice.legalAids.length / 20_000).toBeCloseTo(0.002, 3);
    expectUnique(justice.legalAids.map(({ aidNo }) => aidNo));
    expect(failing(justice.legalAids, ({ status, lawyer, decidedDate, appliedDate }) => (lawyer !== null) === (status === 'GRANTED' || status === 'COMPLETED') && (decidedDate === null) === (status === 'APPLIED') && (decidedDate ?? appliedDate) >= appliedDate)).toEqual([]);
  });
});

describe('health records', () => {
  const contracts = healthRecords.flatMap(({ residentNo, doctorContract }) => (doctorContract ? [{ residentNo, ...doctorContract }] : []));

  it('are kept for six of seven residents, under numbers of 17 digits', () => {
    expect(healthRecords.length / 20_000).toBeGreaterThan(0.83);
    expect(healthRecords.length / 20_000).toBeLessThan(0.89);
    expectUnique(healthRecords.map(({ recordNo }) => recordNo));
    expectUnique(healthRecords.map(({ residentNo }) => residentNo));
    expect(failing(healthRecords, ({ recordNo, residentNo }) => /^\d{17}$/.test(recordNo) && byNo(residentNo)?.gridCode.slice(0, 12) === recordNo.slice(0, 12))).toEqual([]);
    expect(failing(healthRecords, ({ openedDate, residentNo }) => openedDate >= (byNo(residentNo)?.birthDate ?? TODAY) && openedDate <= (byNo(residentNo)?.deathDate ?? TODAY))).toEqual([]);
  });

  it('name a family doctor for not quite half, for more of the old, for a year at a time', () => {
    expect(contracts.length / healthRecords.length).toBeGreaterThan(0.4);
    expect(contracts.length / healthRecords.length).toBeLessThan(0.55);
    const shareOf = (records: typeof healthRecords): number => records.filter(({ doctorContract }) => doctorContract !== null).length / records.length;
    expect(shareOf(healthRecords.filter(({ residentNo }) => ageOn(byNo(residentNo)?.birthDate ?? TODAY, TODAY) >= 65))).toBeGreaterThan(0.65);
    expect(failing(contracts, ({ residentNo, signedDate, endsDate }) => endsDate <= addYears(signedDate, 1) && (byNo(residentNo)?.status !== 'NORMAL' || endsDate === addYears(signedDate, 1)))).toEqual([]);
    expect(contracts.some(({ endsDate, residentNo }) => endsDate < TODAY && byNo(residentNo)?.status === 'NORMAL')).toBe(true);
  });

  it('end the contract of the dead and of those who moved out with them, though the register may not', () => {
    expect(failing(contracts, ({ residentNo, endsDate }) => endsDate <= (byNo(residentNo)?.deathDate ?? endsDate) && (byNo(residentNo)?.status === 'NORMAL' || endsDate <= TODAY))).toEqual([]);
    const contractOf = new Map(contracts.map((contract) => [contract.residentNo, contract]));
    const stillRunning = conflictsOf('DOCTOR_CONTRACT_AFTER_END');
    expect(stillRunning.length).toBeGreaterThan(0);
    expect(failing(stillRunning, ({ residentNo }) => byNo(residentNo)?.status !== 'NORMAL' && addYears(contractOf.get(residentNo)?.signedDate ?? TODAY, 1) > TODAY)).toEqual([]);
  });

  it('say that the chronically ill are, and the disabled', () => {
    const chronic = new Set(chronicFollowUps.map(({ residentNo }) => residentNo));
    const disabled = new Set(district.disabilities.map(({ residentNo }) => residentNo));
    expect(failing(healthRecords, ({ residentNo, healthStatus }) => (disabled.has(residentNo) ? healthStatus === 'DISABLED' : chronic.has(residentNo) ? healthStatus === 'CHRONIC' : healthStatus === 'GOOD' || healthStatus === 'FAIR'))).toEqual([]);
  });
});

describe('services due', () => {
  const ofKind = (kind: string): typeof servicesDue => servicesDue.filter((service) => service.kind === kind);
  const ageAt = (residentNo: number, day: string): number => ageOn(byNo(residentNo)?.birthDate ?? TODAY, day);

  it('go to those who live here and are of the age for them', () => {
    expectDense(servicesDue.map(({ serviceNo }) => serviceNo));
    expect(failing(servicesDue, ({ residentNo }) => byNo(residentNo)?.status === 'NORMAL')).toEqual([]);
    expect(failing(ofKind('CHECKUP_65'), ({ residentNo, dueDate }) => ageAt(residentNo, `${dueDate.slice(0, 4)}-12-31`) >= 65)).toEqual([]);
    expect(failing([...ofKind('VACCINATION'), ...ofKind('CHILD_0_6')], ({ residentNo }) => ageAt(residentNo, TODAY) <= 6)).toEqual([]);
    expect(failing(ofKind('MATERNAL'), ({ residentNo }) => byNo(residentNo)?.sex === 'FEMALE' && ageAt(residentNo, TODAY) >= 20 && ageAt(residentNo, TODAY) < 50)).toEqual([]);
    const chronic = new Set(chronicFollowUps.map(({ residentNo }) => residentNo));
    expect(failing(ofKind('CHRONIC'), ({ residentNo }) => chronic.has(residentNo))).toEqual([]);
  });

  it.each(['CHECKUP_65', 'VACCINATION', 'MATERNAL', 'CHRONIC', 'CHILD_0_6'])('of kind %s are done, overdue and still to come', (kind) => {
    const services = ofKind(kind);
    expect(services.some(({ doneDate }) => doneDate !== null)).toBe(true);
    expect(services.some(({ doneDate, dueDate }) => doneDate === null && dueDate < TODAY)).toBe(true);
    expect(services.some(({ doneDate, dueDate }) => doneDate === null && dueDate > TODAY)).toBe(true);
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
    expect(chronicFollowUps.some(({ nextDueDate }) => nextDueDate < TODAY)).toBe(true);
    const drifted = conflictsOf('CODE_DRIFT').filter(({ field }) => field === 'chronicCondition');
    expect(drifted.length).toBeGreaterThan(0);
    expect(failing(drifted, ({ residentNo, heldCode }) => !/^0[1-5]$/.test(heldCode) && chronicFollowUps.some((followUp) => followUp.residentNo === residentNo))).toEqual([]);
  });

  it('of severe mental disorders are of three adults in a thousand, with a guardian of the household', () => {
    expect(health.severeMentalFollowUps.length / adults.length).toBeCloseTo(0.003, 3);
    expect(failing(health.severeMentalFollowUps, ({ residentNo, guardianResidentNo }) => guardianResidentNo === null || (guardianResidentNo !== residentNo && byNo(guardianResidentNo)?.householdNo === byNo(residentNo)?.householdNo))).toEqual([]);
  });
});

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
    expect(gridEvents.some(({ closedDate, deadlineDate }) => closedDate === null && deadlineDate < TODAY)).toBe(true);
    expect(gridEvents.some(({ stage, responsibleDepartment, kind }) => kind === 'RAMP' && stage !== 'CLOSED' && responsibleDepartment === 'CIVIL_AFFAIRS')).toBe(true);
    expect(gridEvents.some(({ stage }) => stage === 'REOPENED')).toBe(true);
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
    expect(logEntries.some(({ expiresDate }) => expiresDate < TODAY)).toBe(true);
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
    expect(visitTasks.some(({ status, dueDate }) => status === 'OPEN' && dueDate < TODAY)).toBe(true);
    expect(visitTasks.some(({ status, dueDate }) => status === 'OPEN' && dueDate >= TODAY)).toBe(true);
  });

  it('see to everybody of 80 and over who lives alone, some of them not for thirty days', () => {
    const personsAt = new Map<string | null, number>();
    for (const { livingAddressCode } of living) personsAt.set(livingAddressCode, (personsAt.get(livingAddressCode) ?? 0) + 1);
    const alone = living.filter(({ birthDate, livingAddressCode }) => ageOn(birthDate, TODAY) >= 80 && personsAt.get(livingAddressCode) === 1);
    const visits = (residentNo: number) => visitTasks.filter((task) => task.kind === 'ELDER_VISIT' && task.residentNo === residentNo);
    expect(alone.length).toBeGreaterThan(50);
    expect(failing(alone, ({ residentNo }) => visits(residentNo).length > 0)).toEqual([]);
    expect(alone.some(({ residentNo }) => visits(residentNo).every(({ doneDate }) => (doneDate ?? '') < addDays(TODAY, -30)))).toBe(true);
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
    expect(failing(serviceApplications, ({ applicationNo, submittedDate, itemCode }) => /^SQ\d{10}$/.test(applicationNo) && applicationNo.slice(2, 6) === submittedDate.slice(0, 4) && itemOf.has(itemCode) && submittedDate >= addYears(TODAY, -1))).toEqual([]);
    expect(failing(serviceApplications, ({ itemCode, applicantResidentNo }) => itemCode !== 'PS001' || byNo(applicantResidentNo)?.floating !== null)).toEqual([]);
    expect(failing(serviceApplications, ({ status, closedDate, submittedDate }) => (closedDate !== null) === ['APPROVED', 'REJECTED', 'CLOSED'].includes(status) && (closedDate ?? submittedDate) >= submittedDate)).toEqual([]);
  });

  it('lets a worker act for somebody only as long as the application is open', () => {
    const applicationOf = new Map(serviceApplications.flatMap((application) => (application.mandateNo === null ? [] : [[application.mandateNo, application] as const])));
    expect(applicationOf.size).toBe(mandates.length);
    expect(failing(mandates, ({ mandateNo, principalResidentNo, agentWorkerNo, itemCode, status, toDate }) => {
      const application = applicationOf.get(mandateNo);
      return application?.applicantResidentNo === principalResidentNo && application.itemCode === itemCode && workerOf.has(agentWorkerNo) && workerOf.get(agentWorkerNo)?.residentNo !== principalResidentNo && (status !== 'ACTIVE' || (application.closedDate === null && toDate >= TODAY));
    })).toEqual([]);
    expect(mandates.some(({ status }) => status === 'ACTIVE')).toBe(true);
  });
});
