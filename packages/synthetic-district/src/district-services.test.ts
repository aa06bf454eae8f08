import { collectDistrict } from './collect-district.js';
import { failing, makeTestDistrict, TEST_DAY } from './test-district.js';

const district = makeTestDistrict();
const { duplicateNos, byNo, mediators, disputes, correctionCases, releasedHelps, rehabPlans, youthSupports, legalAids, healthRecords, servicesDue, chronicFollowUps, severeMentalFollowUps } = district;
const { gridWorkers, duties, gridEvents, patrols, logEntries, visitTasks, serviceItems, serviceApplications, mandates } = district;
const justice = { mediators, disputes, correctionCases, releasedHelps, rehabPlans, youthSupports, legalAids };
const health = { healthRecords, servicesDue, chronicFollowUps, severeMentalFollowUps };
const gridWork = { gridWorkers, duties, gridEvents, patrols, logEntries, visitTasks, serviceApplications, mandates };


/** Every value of a row, with the name it stands under; lists and parts are walked through. */
function* leavesOf(value: unknown, name: string): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) for (const each of value) yield* leavesOf(each, name);
  else if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) yield* leavesOf(part, key);
  else yield [name, value];
}

describe('the files of justice, health and the grids', () => {
  it('hold four to six rows for each resident', () => {
    const rows = [justice, health, gridWork].flatMap((files) => Object.values(files)).reduce((sum, list) => sum + list.length, 0);
    expect(rows / 20_000).toBeGreaterThan(4);
    expect(rows / 20_000).toBeLessThan(6);
  });

  it('tell of nothing later than the district\'s day, but for what is due', () => {
    const due = new Set(['deadlineDate', 'dueDate', 'nextDueDate', 'judicialConfirmationDueDate', 'closesDate', 'endsDate', 'expiresDate']);
    const isPast = ([name, value]: readonly [string, unknown]): boolean => typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value) || due.has(name) || value.slice(0, 10) <= TEST_DAY;
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
    const small = collectDistrict({ residents, seed: 3, today: TEST_DAY });
    expect(small.mediationCommittees).toHaveLength(1);
    expect(small.patrols).toHaveLength(30);
    expect(small.serviceItems).toEqual(serviceItems);
  });
});
