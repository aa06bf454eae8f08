import { civilAffairs } from '@linli/civil-affairs';
import { community } from '@linli/community';
import { familyPlanning } from '@linli/family-planning';
import { DEPARTMENTS_HERE } from '@linli/gateway';
import { health } from '@linli/health';
import { humanResources } from '@linli/human-resources';
import { justice } from '@linli/justice';
import { publicSecurity } from '@linli/public-security';
import type { CohortSubject, Dimension, Indicator } from '@linli/subgraph-kit';
import { collectDistrict, DEFAULT_DISTRICT } from '@linli/synthetic-district';
import { openIndicatorReader, type TestDatabase } from '@linli/test-kit';
import { openCohortTruth } from './cohort-truth/cohort-truth.js';
import { COHORT_QUESTIONS } from './cohort-truth/cohort-questions.js';
import { evaluateWhere, type Evaluation, type IndicatedDepartment } from './cohort-truth/evaluate-where.js';
import { membersOf } from './cohort-truth/members-of.js';
import { VALUE_OF } from './cohort-truth/value-of.js';
import { createDistrictDatabases } from './create-district-databases.js';

const OPTIONS = { ...DEFAULT_DISTRICT, residents: 5_000 };
const TODAY = OPTIONS.today;
const EARLIER = '2026-03-31';
const truth = openCohortTruth(collectDistrict(OPTIONS));
// A day on which something ends counts for some and not for others, so that one is asked for on which a service ended.
const LAST_DAY = truth.index.truth.elderCares.flatMap(({ toDate }) => (toDate !== null && toDate < TODAY ? [toDate] : [])).sort().at(-1) ?? TODAY;
const PAST = [EARLIER, LAST_DAY];
const COHORTS = COHORT_QUESTIONS.flatMap(({ name: question, cohorts }) => cohorts.map((cohort) => ({ question, ...cohort })));
const DAYS = COHORTS.flatMap((cohort) => (cohort.isHistorical ? [TODAY, ...PAST] : [TODAY]).map((day) => ({ ...cohort, day })));

interface Declared {
  readonly name: string;
  readonly indicators?: readonly Indicator[];
  readonly dimensions?: readonly Dimension[];
}
const DECLARED: readonly Declared[] = [publicSecurity, civilAffairs, familyPlanning, humanResources, justice, health, community];
// What leads to households is no division: it is asked by questions about their members.
const DIMENSIONS = DECLARED.flatMap(({ name: department, dimensions = [] }) => dimensions.filter(({ leadsTo }) => leadsTo === undefined).map((dimension) => ({ department, ...dimension })));

let databases: TestDatabase[];
const departments = new Map<string, IndicatedDepartment>();
const evaluations = new Map<string, Evaluation>();

beforeAll(async () => {
  databases = await createDistrictDatabases(OPTIONS);
  for (const { name, indicators = [] } of DECLARED) {
    const place = DEPARTMENTS_HERE.findIndex((department) => department.name === name);
    departments.set(camelCase(name), { indicators, reader: await openIndicatorReader(databases[place]?.url ?? '') });
  }
  for (const day of [TODAY, ...PAST]) evaluations.set(day, await openEvaluation(day));
});
afterAll(async () => {
  await Promise.all([...departments.values()].map(({ reader }) => reader.close()));
  await Promise.all(databases.map((database) => database.drop()));
});

async function openEvaluation(day: string): Promise<Evaluation> {
  const numbersOf = async (key: string, name: string): Promise<ReadonlySet<number>> => {
    const department = departments.get(key);
    return await department?.reader.numbersOf(department.indicators.find((indicator) => indicator.name === name) as Indicator, day) ?? new Set();
  };
  const universes: Readonly<Record<CohortSubject, ReadonlySet<number>>> = {
    RESIDENT: await numbersOf('publicSecurity', 'registered'), HOUSEHOLD: await numbersOf('publicSecurity', 'householdStanding'), DISPUTE: await numbersOf('justice', 'disputeRaised'),
  };
  return { departments, day, universes, members: new Map(truth.numbersOf('HOUSEHOLD').map((householdNo) => [householdNo, truth.households.membersOn(householdNo, day)])) };
}

function evaluationOn(day: string): Evaluation {
  return evaluations.get(day) as Evaluation;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

describe('the indicators of a synthetic district, against the district itself', () => {
  it('are asked twenty questions, of each kind of subject and each department', () => {
    expect(COHORT_QUESTIONS).toHaveLength(20);
    expect(new Set(COHORTS.map(({ name }) => name)).size).toBe(COHORTS.length);
    expect(new Set(COHORTS.map(({ of }) => of))).toEqual(new Set(['RESIDENT', 'HOUSEHOLD', 'DISPUTE']));
    for (const department of departments.keys()) expect(JSON.stringify(COHORTS.map(({ where }) => where))).toContain(`"${department}"`);
  });

  it('are asked for a day within the last half year on which a service ended', () => {
    expect(LAST_DAY > '2026-03-31' && LAST_DAY < TODAY).toBe(true);
  });

  it.each([TODAY, ...PAST].map((day) => [day]))('put on the register on %s whom it holds', (day) => {
    expect(evaluationOn(day).universes.RESIDENT).toEqual(membersOf(truth, { of: 'RESIDENT', isMeant: ({ population }, number) => population.isRegistered(number, day) }, day));
    expect(evaluationOn(day).universes.HOUSEHOLD).toEqual(membersOf(truth, { of: 'HOUSEHOLD', isMeant: ({ households }, number) => households.isStanding(number, day) }, day));
  });

  it.each(DAYS)('$question: $name, on $day', async ({ of, where, day, isMeant }) => {
    const expected = membersOf(truth, { of, isMeant }, day);
    expect(expected.size).toBeGreaterThan(0);
    expect(expected.size).toBeLessThan(truth.numbersOf(of).length);
    expect(inOrder(await evaluateWhere(evaluationOn(day), where, of))).toEqual(inOrder(expected));
  });

  it.each(DIMENSIONS.flatMap((dimension) => (dimension.since === null ? [TODAY] : [TODAY, ...PAST]).map((day) => ({ ...dimension, day }))))('divide $of by $name of $department, on $day', async ({ department, day, ...dimension }) => {
    const valueOf = VALUE_OF[dimension.of][dimension.name];
    const held = await departments.get(camelCase(department))?.reader.valuesOf(dimension, day) ?? new Map<number, string>();
    const words = new Set(dimension.table?.entries.map(({ code }) => code));
    // A code that is in no table is told as one thing, whatever it says.
    const known = new Map([...held].map(([number, value]) => [number, dimension.table && !words.has(value) ? 'UNMAPPED' : String(value)]));
    const expected = truth.numbersOf(dimension.of).map((number) => [number, valueOf?.(truth, number, day) ?? null] as const).filter(([, value]) => value !== null);
    expect(expected.length).toBeGreaterThan(0);
    expect([...known].sort(([one], [other]) => one - other)).toEqual([...expected].sort(([one], [other]) => one - other));
  });

  it('are divided by dimensions that there are', () => {
    const known = new Set(DIMENSIONS.map(({ of, name }) => `${of} ${name}`));
    expect(COHORTS.flatMap(({ of, by }) => by.map((name) => `${of} ${name}`)).filter((name) => !known.has(name))).toEqual([]);
    expect(known.size).toBe(DIMENSIONS.length);
  });
});

function inOrder(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}
