import { sealId } from '@linli/subgraph-kit';
import type { Conflict } from '@linli/synthetic-district';
import { addDays, addYears } from '@linli/vocabulary';
import { expectKnownAnswers } from './compare-answer.js';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { openOracle, type Oracle } from './oracle/oracle.js';
import { groupBy } from './oracle/truth-index.js';

let district: TestDistrict;
let oracle: Oracle;
let today: string;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 20_000 });
  oracle = openOracle(district.truth);
  today = district.truth.options.today;
});
afterAll(() => district.close());

const inEveryGrid = <D>(journey: number, variables: Readonly<Record<string, unknown>>, name = 'gridCode'): Promise<D[]> =>
  expectKnownAnswers<D>(district, oracle, district.truth.grids.map(({ gridCode }) => ({ journey, variables: { ...variables, [name]: gridCode } })));
const mistaken = <K extends Conflict['kind']>(kind: K): number[] => district.truth.conflicts.flatMap((conflict) => (conflict.kind === kind && 'residentNo' in conflict ? conflict.residentNo : []));

describe('4 · which people of 80 and over who live alone had no visit for 30 days', () => {
  interface Elder {
    readonly id: string;
    readonly name: string;
    readonly communityServices: { readonly lastVisitDate: string | null };
    readonly welfare: { readonly elderCare: { readonly visits: readonly string[] } | null };
  }
  interface Elders {
    readonly grid: { readonly residents: { readonly nodes: readonly Elder[] } };
  }

  const variables = () => ({ on: today, bornUpTo: addYears(today, -80), visitedSince: addDays(today, -30) });
  const elders = async (changed = {}): Promise<Elder[]> => (await inEveryGrid<Elders>(4, { ...variables(), ...changed })).flatMap(({ grid }) => grid.residents.nodes);
  const isUnvisited = ({ communityServices: { lastVisitDate }, welfare: { elderCare } }: Elder): boolean => (lastVisitDate ?? '') < variables().visitedSince && (elderCare?.visits ?? []).length === 0;

  it('in every grid: some were visited, some were not', async () => {
    const all = await elders();
    expect(all.filter(isUnvisited).length).toBeGreaterThan(20);
    expect(all.filter((elder) => !isUnvisited(elder)).length).toBeGreaterThan(20);
  });

  it('finds each of them who is in need of a visit by the truth, once', async () => {
    const { residents, visitTasks, elderCares } = district.truth;
    const living = groupBy(residents.filter(({ status }) => status === 'NORMAL'), ({ householdNo }) => householdNo);
    const [tasks, cares] = [groupBy(visitTasks, (task) => task.residentNo), groupBy(elderCares, (care) => care.residentNo)];
    const expected = residents.filter(({ residentNo, status, birthDate, householdNo }) => {
      const isAlone = status === 'NORMAL' && living.get(householdNo)?.length === 1;
      const visits = (tasks.get(residentNo) ?? []).flatMap((task) => task.doneDate ?? []);
      const careVisits = (cares.get(residentNo) ?? []).flatMap((care) => (care.toDate === null ? care.visitDates : []));
      // Civil affairs has not heard of today's visits yet.
      return isAlone && birthDate <= variables().bornUpTo && [...visits, ...careVisits.filter((date) => date < today)].every((date) => date < variables().visitedSince);
    }).map(({ name }) => name);
    const late = new Set(mistaken('DEATH_LATE').map((residentNo) => oracle.index.residents.get(residentNo)?.householdNo));
    const widowed = district.truth.residents.filter(({ householdNo }) => late.has(householdNo)).map(({ name }) => name);
    const found = (await elders()).filter(isUnvisited).map(({ name }) => name);
    expect(expected.length).toBeGreaterThan(20);
    // Where a death is late, who is left behind does not count as alone yet, and who has died may.
    expect(expected.filter((name) => !found.includes(name) && !widowed.includes(name))).toEqual([]);
    expect(found.filter((name) => !expected.includes(name) && !widowed.includes(name))).toEqual([]);
  });

  it('from 60 and over, and on another day', async () => {
    expect((await elders({ bornUpTo: addYears(today, -60) })).length).toBeGreaterThan((await elders()).length);
    await elders({ on: addDays(today, -200), visitedSince: addDays(today, -230) });
  });

  it('does not know yet that somebody is alone whose spouse\'s death public security has not heard of', async () => {
    const late = new Set(mistaken('DEATH_LATE').map((residentNo) => oracle.index.residents.get(residentNo)?.householdNo));
    const survivors = district.truth.residents.filter(({ householdNo, status }) => late.has(householdNo) && status === 'NORMAL');
    const alone = survivors.filter(({ householdNo }) => survivors.filter((other) => other.householdNo === householdNo).length === 1);
    expect(alone.length).toBeGreaterThan(0);
    const listed = (await elders({ bornUpTo: today })).map(({ id }) => id);
    expect(listed.length).toBeGreaterThan(200);
    expect(alone.filter(({ residentNo }) => listed.includes(sealId('resident', residentNo)))).toEqual([]);
  });
});

describe('5 · which ramp, door and fire hazards are open past their deadline, whose household is it, who has to act', () => {
  interface Hazard {
    readonly isOpen: boolean;
    readonly facility: object | null;
    readonly responsibleDepartment: { readonly value: string };
    readonly address: { readonly households: { readonly nodes: readonly object[] } } | null;
  }
  interface Hazards {
    readonly grid: {
      readonly addressCount: number;
      readonly households: { readonly totalCount: number };
      readonly events: { readonly nodes: readonly Hazard[] };
    };
  }

  it('in every grid, today', async () => {
    const answers = await inEveryGrid<Hazards>(5, { on: today });
    const events = answers.flatMap(({ grid }) => grid.events.nodes);
    expect(events.length).toBeGreaterThan(5);
    expect(events.every(({ isOpen }) => isOpen)).toBe(true);
    expect(new Set(events.map(({ responsibleDepartment }) => responsibleDepartment.value)).size).toBeGreaterThan(1);
    expect(events.some(({ facility }) => facility !== null)).toBe(true);
    expect(events.some(({ address }) => (address?.households.nodes.length ?? 0) > 0)).toBe(true);
    for (const { grid: { addressCount, households } } of answers) expect(households.totalCount).toBeLessThan(addressCount * 1.5);
  });

  it('in every grid, on a day of last winter: what has been put right since was overdue then', async () => {
    const events = (await inEveryGrid<Hazards>(5, { on: addDays(today, -160) })).flatMap(({ grid }) => grid.events.nodes);
    expect(events.filter(({ isOpen }) => !isOpen).length).toBeGreaterThan(0);
  });
});

describe('6 · a family has moved in: which services can it be offered, without asking what is known', () => {
  interface Newcomers {
    readonly serviceItems: { readonly nodes: readonly object[] };
    readonly residenceRegistrations: { readonly nodes: readonly { readonly resident: Newcomer }[] };
  }
  interface Newcomer {
    readonly household: { readonly id: string };
    readonly health: { readonly isVaccinationUpToDate: boolean | null };
    readonly socialSecurity: { readonly person: object | null };
  }

  const newcomersSince = (arrivedSince: string): Promise<Newcomers[]> => inEveryGrid(6, { on: today, arrivedSince }, 'gridCodePrefix');

  it('since the day on which the last one came: hardly anybody, and human resources has not heard of him', async () => {
    const arrivedSince = district.truth.residents.flatMap(({ floating }) => floating?.arrivedDate ?? []).sort().at(-1);
    const answers = await newcomersSince(arrivedSince ?? today);
    const newcomers = answers.flatMap(({ residenceRegistrations }) => residenceRegistrations.nodes);
    expect(newcomers.length).toBeGreaterThan(0);
    expect(newcomers.every(({ resident }) => resident.socialSecurity.person === null)).toBe(true);
    expect(answers.every(({ serviceItems }) => serviceItems.nodes.length === district.truth.serviceItems.length)).toBe(true);
  });

  it('since a month: families, told by their household', async () => {
    const newcomers = (await newcomersSince(addDays(today, -30))).flatMap(({ residenceRegistrations }) => residenceRegistrations.nodes.map(({ resident }) => resident));
    expect(newcomers.length).toBeGreaterThan(20);
    expect(new Set(newcomers.map(({ household }) => household.id)).size).toBeLessThan(newcomers.length);
  });

  it('since half a year, with children to be vaccinated where they may be read of', async () => {
    const answers = await newcomersSince(addDays(today, -180));
    const newcomers = answers.flatMap(({ residenceRegistrations }) => residenceRegistrations.nodes.map(({ resident }) => resident));
    expect(newcomers.some(({ health }) => health.isVaccinationUpToDate === false)).toBe(true);
    expect(newcomers.some(({ health }) => health.isVaccinationUpToDate === true)).toBe(true);
  });
});
