import { plainCounts } from '@linli/statistics';
import { DEFAULT_DISTRICT } from '@linli/synthetic-district';
import { openCohortTruth, type CohortTruth } from './cohort-truth/cohort-truth.js';
import { openTestDistrict, type Asking, type TestDistrict, type TestDistrictOptions } from './open-test-district.js';

const ANALYST = { jurisdiction: '990101', residentNo: null, wards: [], cases: [], department: 'data-sharing', roles: ['analyst'], purpose: 'STATISTICS', caseNo: 'FX1' } as const;
const RESIDENTS = 5_000;
const PAIRS = Number(process.env['LINLI_ATTACK_PAIRS'] ?? 480);
const TODAY = DEFAULT_DISTRICT.today;
const QUESTION = 'query ($with: CohortWhere!, $without: CohortWhere!, $isFirst: Boolean!) { cohort(where: $with) @include(if: $isFirst) { count } other: cohort(where: $without) @skip(if: $isFirst) { count } }';
const GUESSING = 0.5;
const POINT = 0.01;

jest.setTimeout(600_000);

/** Somebody of whom all is known but whether he works, by what is known of him and of nobody else who may work. */
interface Target {
  readonly age: number;
  readonly known: object;
  readonly isWorking: boolean;
}

/** Targets, those who work and those who do not in turn. Nobody else who is known by the same works, so that a set with them and one without them differ by the target or by nobody. */
function targetsIn({ index, population, work }: CohortTruth): readonly Target[] {
  const groups = new Map<string, { readonly target: Omit<Target, 'isWorking'>; working: number }>();
  for (const { residentNo, hukouType } of index.truth.residents) {
    const [age, sex, marital] = [population.age(residentNo, TODAY), population.sex(residentNo), population.maritalStatus(residentNo)];
    if (age === null || age < 20 || age > 62 || sex === null || marital === null || marital === 'UNMAPPED' || !hukouType) continue;
    const known = { publicSecurity: { age: { gte: age, lte: age }, sex: [sex], registeredMaritalStatus: [marital], hukouType: [hukouType] } };
    const group = groups.get(JSON.stringify(known)) ?? { target: { age, known }, working: 0 };
    groups.set(JSON.stringify(known), group);
    if (work.isWorking(residentNo, TODAY)) group.working += 1;
  }
  const [working, others] = [1, 0].map((many) => [...groups.values()].filter((group) => group.working === many).map(({ target }) => ({ ...target, isWorking: many === 1 })));
  return (working ?? []).flatMap((target, place) => (others?.[place] ? [target, others[place]] : []));
}

/** How often he is right who says that somebody works where two counts, with him and without him, differ. Two analysts ask one each, in either order. */
async function accuracyOf(district: TestDistrict, pairs: number): Promise<{ readonly accuracy: number; readonly shown: number }> {
  const targets = targetsIn(openCohortTruth(district.truth));
  const found = { right: 0, shown: 0 };
  for (let pair = 0; pair < pairs; pair += 1) {
    const { age, known, isWorking } = targets[pair % targets.length] as Target;
    const base = { publicSecurity: { age: { gte: age - (pair % 19), lte: age + (pair % 23) } }, humanResources: { working: true } };
    const where = { with: base, without: { all: [base, { not: known }] } };
    const counts = [];
    for (const isFirst of pair % 4 < 2 ? [true, false] : [false, true]) counts.push(await countOf(district, { who: { ...ANALYST, subject: `analyst-${Number(isFirst)}` }, variables: { ...where, isFirst } }));
    if (counts.every((count) => count !== null)) found.shown += 1;
    if ((counts[0] !== counts[1]) === isWorking) found.right += 1;
  }
  return { accuracy: found.right / pairs, shown: found.shown / pairs };
}

async function countOf(district: TestDistrict, { who, variables }: { readonly who: Asking; readonly variables: Readonly<Record<string, unknown>> }): Promise<number | null> {
  const { data, errors } = await district.askAs<Readonly<Record<'cohort' | 'other', { readonly count: number | null } | undefined>>>(who, QUESTION, variables);
  if (errors) throw new Error(JSON.stringify(errors.map(({ message }) => message)));
  return (data?.cohort ?? data?.other)?.count ?? null;
}

async function within<T>(statistics: TestDistrictOptions['statistics'], work: (district: TestDistrict) => Promise<T>): Promise<T> {
  const district = await openTestDistrict({ residents: RESIDENTS, isGuarded: true, statistics: { needsApproval: false, ...statistics } });
  return work(district).finally(() => district.close());
}

describe('whether somebody works, by two counts that differ by him', () => {
  it('is found every time when the control is off', async () => {
    const { accuracy } = await within({ disclosure: plainCounts }, (district) => accuracyOf(district, 60));
    expect(accuracy).toBe(1);
  });

  // Two counts that differ are proof, and equal ones nothing. They differ where a bound lies between them: of redaction, or of being answered as a set that was shown before, of which there are hundreds here that
  // overlap. On average a point at most (packages/disclosure); in so many pairs chance can make two of one.
  it('is little better than a guess when it is on, and the counts are shown', async () => {
    const { accuracy, shown } = await within({}, (district) => accuracyOf(district, PAIRS));
    process.stdout.write(`${(100 * (accuracy - GUESSING)).toFixed(2)} points over guessing; both counts shown: ${(100 * shown).toFixed(0)} %\n`);
    expect(accuracy - GUESSING).toBeLessThan(2 * POINT);
    expect(shown).toBeGreaterThan(0.9);
  });
});
