import { plainCounts } from '@linli/statistics';
import { DEFAULT_DISTRICT } from '@linli/synthetic-district';
import { setTimeout as wait } from 'node:timers/promises';
import type { Cohort } from './cohort-truth/cohort-question.js';
import { COHORT_QUESTIONS } from './cohort-truth/cohort-questions.js';
import { openCohortTruth, type CohortTruth } from './cohort-truth/cohort-truth.js';
import { divisionsOf, expectedCounts, wordOf } from './cohort-truth/expected-counts.js';
import { membersOf } from './cohort-truth/members-of.js';
import { openTestDistrict, type Asking, type TestDistrict } from './open-test-district.js';

const ANALYST: Asking = { jurisdiction: '990101', residentNo: null, wards: [], cases: [], subject: 'analyst-1', department: 'data-sharing', roles: ['analyst'], purpose: 'STATISTICS', caseNo: 'FX1' };
const TODAY = DEFAULT_DISTRICT.today;
const FIELDS = { RESIDENT: ['cohort', 'CohortWhere'], HOUSEHOLD: ['householdCohort', 'HouseholdCohortWhere'], DISPUTE: ['disputeCohort', 'DisputeCohortWhere'] } as const;

let district: TestDistrict;
let truth: CohortTruth;
beforeAll(async () => {
  district = await openTestDistrict({ residents: 5_000, isGuarded: true, statistics: { disclosure: plainCounts, needsApproval: false } });
  truth = openCohortTruth(district.truth);
});
afterAll(() => district.close());

const ASKED = COHORT_QUESTIONS.flatMap(({ name: question, cohorts }) => cohorts.flatMap((cohort) => (cohort.isHistorical ? [TODAY, '2026-03-31'] : [TODAY]).map((day) => ({ question, ...cohort, day }))));

interface Counted {
  readonly count: number;
}

type Answered = Counted & Readonly<Record<string, { readonly cells: readonly (Counted & { readonly values: readonly { readonly value: string }[] })[] }>> & {
  readonly byCommunity?: readonly (Counted & { readonly community: { readonly communityCode: string } })[];
  readonly bySexAndAge?: readonly (Counted & { readonly sex: string; readonly ageBand: string })[];
};

/** Asks the gateway, as an analyst with what his grant carries. */
async function ask({ of, where }: Cohort, { day, selection }: { readonly day: string; readonly selection: string }): Promise<Answered> {
  const [field, type] = FIELDS[of];
  const asOf = day === TODAY ? '' : `, asOf: "${day}"`;
  const asked = () => district.askAs<Readonly<Record<string, Answered>>>(ANALYST, `query ($where: ${type}!) { ${field}(where: $where${asOf}) { count ${selection} } }`, { where });
  let { data, errors } = await asked();
  // Working out what is expected holds up the gateway, which is in this process: its copy of the grants may be too old by now.
  for (let time = 0; time < 50 && errors?.some(({ extensions }) => extensions?.code === 'GRANTS_UNAVAILABLE'); time++) {
    await wait(200);
    ({ data, errors } = await asked());
  }
  if (errors) throw new Error(JSON.stringify(errors.map(({ message, path }) => [path, message])));
  return data?.[field] as Answered;
}

function summed(entries: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [word, count] of entries) if (count > 0) sums.set(word, (sums.get(word) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe('what the gateway answers of a synthetic district, against the district itself', () => {
  it.each(ASKED)('$question: $name, on $day', async ({ day, ...cohort }) => {
    const divisions = divisionsOf(cohort, { isToday: day === TODAY });
    const answer = await ask(cohort, { day, selection: divisions.map((name, place) => `d${place}: by(dimensions: [${name}]) { cells { values { value } count } }`).join(' ') });
    expect(answer.count).toBe(membersOf(truth, cohort, day).size);
    for (const [place, division] of divisions.entries()) {
      const cells = answer[`d${place}`]?.cells.map(({ values, count }) => [wordOf(cohort.of, division, values[0]?.value ?? ''), count] as const) ?? [];
      expect({ division, counts: summed(cells) }).toEqual({ division, counts: summed([...expectedCounts(truth, cohort, { day, division })]) });
    }
  });

  it.each(ASKED.filter(({ of, by, day }) => of === 'RESIDENT' && by.includes('SEX') && day === TODAY))('$question: $name, by community and by sex and age', async ({ day, ...cohort }) => {
    const isSealed = divisionsOf(cohort, { isToday: true }).includes('STREET');
    const answer = await ask(cohort, { day, selection: `bySexAndAge { sex ageBand count } ${isSealed ? '' : 'byCommunity { community { communityCode } count }'}` });
    const of = (division: string) => summed([...expectedCounts(truth, cohort, { day, division })]);
    if (!isSealed) expect(summed((answer.byCommunity ?? []).map(({ community, count }) => [community.communityCode, count]))).toEqual(of('COMMUNITY'));
    const cells = answer.bySexAndAge ?? [];
    expect(summed(cells.map(({ sex, count }) => [sex, count]))).toEqual(of('SEX'));
    expect(summed(cells.map(({ ageBand, count }) => [ageBand, count]))).toEqual(of('AGE_BAND'));
  });
});
