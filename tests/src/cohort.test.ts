import { sealId } from '@linli/subgraph-kit';
import { plainCounts } from '@linli/statistics';
import { ageOn } from '@linli/vocabulary';
import { Client } from 'pg';
import { openTestDistrict, type Answer, type Asking, type TestDistrict } from './open-test-district.js';

const NOBODY = { jurisdiction: '990101', residentNo: null, wards: [], cases: [] } as const;
const ANALYST: Asking = { ...NOBODY, subject: 'analyst-1', department: 'data-sharing', roles: ['analyst'], purpose: 'STATISTICS', caseNo: 'FX202606000001' };
const OFFICE: Asking = { ...NOBODY, subject: 'data-office-1', department: 'data-sharing', roles: ['data-office'], purpose: 'DATA_QUALITY', caseNo: 'YY1' };
const ELDERLY = '{ publicSecurity: { age: { gte: 65 } } }';
const ELDERLY_WITHOUT_CARE = `{ all: [${ELDERLY}, { not: { civilAffairs: { homeCare: ACTIVE } } }] }`;
const TODAY = '2026-06-30';

interface CohortAnswer {
  readonly cohort: { readonly count: number | null; readonly byCommunity?: readonly { readonly community: { readonly name: string }; readonly count: number | null }[] | null } | null;
}

let district: TestDistrict;
beforeAll(async () => {
  district = await openTestDistrict({ residents: 2_000, isGuarded: true, statistics: { disclosure: plainCounts } });
});
afterAll(() => district.close());

function ask(query: string, caseNo = ANALYST.caseNo): Promise<Answer<CohortAnswer>> {
  return district.askAs<CohortAnswer>({ ...ANALYST, caseNo: caseNo ?? null }, query);
}

/** Proposes a question as the analyst, and approves it as the data office. */
async function approved(where: string): Promise<string> {
  const { data } = await district.askAs<{ readonly proposeQuestion: { readonly questionNo: string } }>(ANALYST, `mutation { proposeQuestion(question: { zh: "测试问题一则", en: "a question of a test", ${where} }) { questionNo } }`);
  const questionNo = data?.proposeQuestion.questionNo ?? '';
  await district.askAs(OFFICE, `mutation { approveQuestion(questionNo: "${questionNo}", untilAt: "2099-01-01T00:00:00Z") { questionNo } }`);
  return questionNo;
}

describe('a question over two departments', () => {
  it('counts whom the registers hold to be so, over the real gateway', async () => {
    const { data, errors } = await ask(`{ cohort(where: ${ELDERLY_WITHOUT_CARE}) { count byCommunity { community { name } count } } }`);
    expect(errors).toBeUndefined();
    const { residents, elderCares } = district.truth;
    const inCare = new Set(elderCares.filter(({ status }) => status === 'ACTIVE').map(({ residentNo }) => residentNo));
    const meant = residents.filter(({ status, birthDate, residentNo }) => status === 'NORMAL' && ageOn(birthDate, TODAY) >= 65 && !inCare.has(residentNo)).length;
    // The registers know of a birth or a death otherwise than it was in a few cases.
    expect(Math.abs((data?.cohort?.count ?? 0) - meant)).toBeLessThan(meant / 50);
    // Of a few the community's register does not know where they live.
    const placed = (data?.cohort?.byCommunity ?? []).reduce((sum, { count }) => sum + (count ?? 0), 0);
    expect(placed).toBeLessThanOrEqual(data?.cohort?.count ?? 0);
    expect(placed).toBeGreaterThan(meant * 0.95);
  });

  it('counts the same whether the sets travelled or were here already', async () => {
    const question = `{ cohort(where: ${ELDERLY_WITHOUT_CARE}) { count bySexAndAge { sex ageBand count } byStreet { streetCode count } by(dimensions: [AGE_BAND, COMMUNITY]) { cells { values { zh } count } } trend(quarters: 4) { asOf count } } }`;
    const first = await ask(question);
    expect(first.errors).toBeUndefined();
    expect(await ask(question)).toEqual(first);
  });

  it('is changed by a write at once', async () => {
    const question = `{ cohort(where: ${ELDERLY_WITHOUT_CARE}) { count } }`;
    const before = (await ask(question)).data?.cohort?.count ?? 0;
    const { residentNo } = district.truth.residents.find(({ status, birthDate }) => status === 'NORMAL' && ageOn(birthDate, TODAY) === 40) ?? { residentNo: 0 };
    await write('public-security', `UPDATE "rkxx" SET "csrq" = '19300101' WHERE "jmbh" = ${residentNo}`);
    expect((await ask(question)).data?.cohort?.count).toBe(before + 1);
  });
});

describe('a question about households', () => {
  it('is asked of their members', async () => {
    const where = `{ all: [{ anyMember: ${ELDERLY} }, { not: { anyMember: { publicSecurity: { age: { lte: 17 } } } } }] }`;
    const { data, errors } = await district.askAs<{ readonly householdCohort: { readonly count: number } }>({ ...ANALYST, caseNo: await approved(`householdWhere: ${where}`) }, `{ householdCohort(where: ${where}) { count } }`);
    expect(errors).toBeUndefined();
    const ages = new Map<number, number[]>();
    for (const { status, householdNo, birthDate } of district.truth.residents) if (status === 'NORMAL' && householdNo !== null) ages.set(householdNo, [...(ages.get(householdNo) ?? []), ageOn(birthDate, TODAY)]);
    const meant = [...ages.values()].filter((members) => members.some((age) => age >= 65) && members.every((age) => age > 17)).length;
    expect(Math.abs((data?.householdCohort.count ?? 0) - meant)).toBeLessThan(meant / 20);
  });
});

describe('who may count', () => {
  it('is an analyst under a question that was approved', async () => {
    const { data, errors } = await ask(`{ cohort(where: ${ELDERLY}) { count } }`);
    expect(data?.cohort).toBeNull();
    expect(errors?.map(({ path, extensions: { code } }) => [path, code])).toEqual([[['cohort'], 'COHORT_NOT_APPROVED']]);
  });

  it('is nobody who reads for another purpose', async () => {
    const { data, errors } = await district.askAs<CohortAnswer>(OFFICE, `{ cohort(where: ${ELDERLY_WITHOUT_CARE}) { count } }`);
    expect(data?.cohort).toBeNull();
    expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['FORBIDDEN_FIELD']);
  });

  it('reads nobody, even where the scopes of what he counts by would open a row', async () => {
    const { residentNo = 0 } = district.truth.residents.find(({ status }) => status === 'NORMAL') ?? {};
    const { data, errors } = await district.askAs<{ readonly resident: object | null; readonly residents: { readonly nodes: readonly object[] } }>(ANALYST, `{ resident(id: "${sealId('resident', residentNo)}") { name } residents(first: 3) { nodes { name } } }`);
    expect(data).toEqual({ resident: null, residents: { nodes: [] } });
    expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['OUTSIDE_JURISDICTION']);
  });

  it('sees neither sets nor what is asked of departments', async () => {
    const { errors } = await ask(`{ cohort(where: ${ELDERLY_WITHOUT_CARE}) { question publicSecuritySets { sets } } }`);
    expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('a department that is down', () => {
  it('that the question does not need does not matter', async () => {
    await district.databases.get('justice')?.shut();
    const { data, errors } = await ask(`{ cohort(where: ${ELDERLY_WITHOUT_CARE}) { count } }`);
    await district.databases.get('justice')?.reopen();
    expect({ isCounted: (data?.cohort?.count ?? 0) > 100, errors }).toEqual({ isCounted: true, errors: undefined });
  });

  it('makes the count an error that names it; two of them, both', async () => {
    for (const name of ['civil-affairs', 'public-security']) await district.databases.get(name)?.shut();
    const { data, errors = [] } = await ask(`{ cohort(where: ${ELDERLY_WITHOUT_CARE}) { count } }`);
    for (const name of ['civil-affairs', 'public-security']) await district.databases.get(name)?.reopen();
    expect(data?.cohort).toEqual({ count: null });
    const own = errors.filter(({ path }) => path?.join('.') === 'cohort.count');
    expect(own.map(({ message }) => message)).toEqual(['count: expected the sets of every department that the question needs, but got none from public-security and civil-affairs']);
    expect(own.map(({ extensions: { code, departments } }) => ({ code, departments }))).toEqual([{ code: 'COHORT_INCOMPLETE', departments: ['public-security', 'civil-affairs'] }]);
  });
});

async function write(department: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: district.databases.get(department)?.url ?? '' });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
