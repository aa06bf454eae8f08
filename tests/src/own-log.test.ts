import { chooseExamples, type Persona } from '@linli/gateway';
import { sealId } from '@linli/subgraph-kit';
import { testCohortSet } from '@linli/test-kit';
import { addWorkingDays } from '@linli/vocabulary';
import { asPersona } from './as-persona.js';
import { openTestDistrict, type Answer, type Asking, type TestDistrict } from './open-test-district.js';

// Question 3 of the domain, as far as it can be answered: who looked at my data this year, and for what. To object is not there yet.
const SOON_MS = 5_000;
const DAY_MS = 86_400_000;

let district: TestDistrict;
let personas: readonly Persona[];
let subjectNo: number;
let clock = 0;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 4_000, isGuarded: true, now: () => new Date(clock) });
  clock = Date.parse(`${district.truth.options.today}T12:00:00+08:00`);
  const examples = chooseExamples(district.truth.options);
  personas = examples.personas;
  subjectNo = examples.subjectNo ?? 0;
});
afterAll(() => district.close());

const as = (key: string, differences: Partial<Asking> = {}): Asking => asPersona(personas, key, differences);

interface Entry {
  readonly at: string;
  readonly counted: { readonly question: string | null; readonly definition: string | null } | null;
  readonly department: string;
  readonly departmentZh: string | null;
  readonly isOwn: boolean;
  readonly reader: string;
  readonly purpose: { readonly code: string; readonly zh: string } | null;
  readonly caseNo: string | null;
  readonly fields: readonly { readonly zh: string }[];
  readonly refusedFields: readonly { readonly zh: string }[];
  readonly outcome: { readonly zh: string };
  readonly emergency: { readonly reason: string; readonly reviewState: string; readonly reviewDueDate: string } | null;
}

const LOG = 'accessLog(first: 50) { nodes { at kind { code zh } counted { question definition } department departmentZh isOwn reader purpose { code zh } caseNo operation fields { coordinate zh } refusedFields { zh } outcome { zh } emergency { reason reviewState reviewDueDate } } }';
const NAME = 'query Name($id: ResidentId!) { resident(id: $id) { name } }';
const idOf = (residentNo: number): { id: string } => ({ id: sealId('resident', residentNo) });
const codesAt = ({ errors = [] }: Answer): string[] => errors.map(({ path = [], extensions }) => `${path.join('.')} ${String(extensions.code)}`).sort();

/** What somebody finds in his own log. */
async function logOf(who: Asking): Promise<readonly Entry[]> {
  const { data, errors } = await district.askAs<{ me: { accessLog: { nodes: readonly Entry[] } } }>(who, `query MyLog { me { ${LOG} } }`);
  expect(errors).toBeUndefined();
  return data?.me.accessLog.nodes ?? [];
}

describe('a resident asks who has looked at his data', () => {
  it('and finds each reading within five seconds, with department, purpose and what was read: one of him, one of many, one that was refused in part', async () => {
    const asked = Date.now();
    await district.askAs(as('hall-clerk', { caseNo: 'SQ-ONE' }), NAME, idOf(subjectNo));
    await district.askAs(as('grid-worker', { caseNo: 'ZF-MANY' }), '{ residents(first: 200) { nodes { name birthDate } } }');
    const refused = await district.askAs(as('police-officer', { caseNo: 'JZ-PART' }), 'query ($id: ResidentId!) { resident(id: $id) { name socialSecurity { pension { fenPerMonth } } } }', idOf(subjectNo));
    expect(codesAt(refused)).toEqual(['resident.socialSecurity FORBIDDEN_FIELD']);
    const entries = await logOf(as('resident'));
    expect(Date.now() - asked).toBeLessThan(SOON_MS);
    const [part, many, one] = ['JZ-PART', 'ZF-MANY', 'SQ-ONE'].map((number) => entries.find(({ caseNo }) => caseNo === number));
    expect(one).toMatchObject({ department: 'community', departmentZh: '社区', purpose: { code: 'ONE_STOP', zh: '一站式代办' }, operation: 'Name', fields: [{ zh: '居民' }, { zh: '居民·姓名' }], refusedFields: [], outcome: { zh: '已答复' }, isOwn: false });
    expect(many?.fields.map(({ zh }) => zh)).toEqual(expect.arrayContaining(['居民·姓名', '居民·出生日期']));
    expect(part).toMatchObject({ departmentZh: '公安', purpose: { code: 'RESIDENCE' }, outcome: { zh: '部分答复' } });
    expect(part?.refusedFields.map(({ zh }) => zh)).toEqual(expect.arrayContaining([expect.stringContaining('就业与社会保障')]));
    expect(JSON.stringify(entries)).not.toContain('clerk-1');
    expect(new Set([one?.reader, many?.reader, part?.reader]).size).toBe(3);
  });

  it('and finds his own readings as his own', async () => {
    await logOf(as('resident'));
    expect((await logOf(as('resident')))[0]).toMatchObject({ isOwn: true, department: 'resident', purpose: { code: 'SELF' }, operation: 'MyLog' });
  });

  it('and sees of an emergency the reason that was given, and that nobody has reviewed it yet', async () => {
    const officer = as('emergency-officer');
    const { data } = await district.askAs<{ openEmergencyAccess: { accessNo: string; openedAt: string } }>(officer, 'mutation { openEmergencyAccess(reason: "老人走失，联系家属") { accessNo openedAt } }');
    const { accessNo = null, openedAt = '' } = data?.openEmergencyAccess ?? {};
    expect((await district.askAs({ ...officer, caseNo: accessNo }, NAME, idOf(subjectNo))).errors).toBeUndefined();
    expect((await logOf(as('resident')))[0]).toMatchObject({ caseNo: accessNo, purpose: { code: 'EMERGENCY' }, emergency: { reason: '老人走失，联系家属', reviewState: 'OPEN', reviewDueDate: addWorkingDays(openedAt.slice(0, 10), 2) } });
  });

  it('and sees what was hidden from him on its day, not before', async () => {
    await district.accessLog.log.append({
      subject: 'investigator-1', department: 'public-security', roles: [], purpose: 'RESIDENCE', caseNo: 'HIDDEN', operation: null, documentHash: null, residents: [subjectNo], fields: ['Resident.name'], refusedFields: [],
      outcome: 'ANSWERED', refusal: null, hidden: { until: new Date(clock + DAY_MS).toISOString().slice(0, 10), basis: '刑事诉讼法（示例）' }, counted: null,
    });
    const isShown = async (): Promise<boolean> => (await logOf(as('resident'))).some(({ caseNo }) => caseNo === 'HIDDEN');
    expect(await isShown()).toBe(false);
    clock += DAY_MS;
    expect(await isShown()).toBe(true);
    clock -= DAY_MS;
  });

  it('and sees in which statistics he was counted, and in which he was not', async () => {
    const counting = (question: string, residentNos: readonly number[]): Promise<void> => district.accessLog.log.append({
      subject: 'analyst-1', department: 'statistics', roles: [], purpose: 'STATISTICS', caseNo: question, operation: 'Elders', documentHash: null, residents: [], fields: [], refusedFields: [],
      outcome: 'ANSWERED', refusal: null, hidden: null, counted: { question, definition: '{"where":{"is":"public-security.age"},"level":"S2"}', set: testCohortSet(residentNos) },
    });
    await counting('TJ-HIS', [subjectNo, 100_000]);
    await counting('TJ-OTHERS', [as('guardian').residentNo ?? 0, 100_000]);
    const [newest] = await logOf(as('resident'));
    expect(newest).toMatchObject({ kind: { code: 'COUNTED', zh: '您被计入了一项统计' }, counted: { question: 'TJ-HIS', definition: '{"where":{"is":"public-security.age"},"level":"S2"}' }, purpose: { code: 'STATISTICS' }, fields: [] });
    expect((await logOf(as('guardian'))).flatMap(({ counted }) => counted?.question ?? [])).toEqual(['TJ-OTHERS']);
  });

  it('and for a child its guardian does', async () => {
    const guardian = as('guardian');
    const child = guardian.wards?.[0] ?? 0;
    expect((await district.askAs(as('health-worker', { caseNo: 'OF-CHILD' }), NAME, idOf(child))).errors).toBeUndefined();
    const { data, errors } = await district.askAs<{ myWards: { id: string; accessLog: { nodes: Entry[] } }[] }>(guardian, `{ myWards { id ${LOG} } }`);
    expect(errors).toBeUndefined();
    expect(data?.myWards).toMatchObject([{ ...idOf(child), accessLog: { nodes: expect.arrayContaining([expect.objectContaining({ caseNo: 'OF-CHILD', departmentZh: '卫生' })]) as unknown } }]);
  });
});

describe('whoever is not he', () => {
  it('finds his own readings in his own log, and none of the other\'s', async () => {
    const entries = await logOf(as('guardian'));
    expect(entries.filter(({ caseNo }) => ['SQ-ONE', 'JZ-PART', 'HIDDEN'].includes(caseNo ?? ''))).toEqual([]);
  });

  it.each(['hall-clerk', 'assistance-caseworker', 'data-office', 'health-worker'])('is refused the field: %s, whose purpose does not carry it', async (key) => {
    const answer = await district.askAs(as(key), `query ($id: ResidentId!) { resident(id: $id) { id ${LOG} } }`, idOf(subjectNo));
    // The data office's purpose carries not even the resident.
    expect(codesAt(answer)).toEqual([expect.stringMatching(/^resident(\.accessLog)? FORBIDDEN_FIELD$/)]);
    expect(JSON.stringify(answer)).not.toContain('SQ-ONE');
  });

  it('is refused another\'s when he reads his own, by whatever way he comes to him', async () => {
    const self = as('resident', { residentNo: subjectNo + 1, subject: 'stranger-1' });
    const answer = await district.askAs(self, `query ($id: ResidentId!) { resident(id: $id) { ${LOG} } }`, idOf(subjectNo));
    expect(answer.data).toEqual({ resident: null });
  });
});

describe('the data office oversees the log', () => {
  const LIST = 'query Oversee($filter: AccessLogFilter!) { accessLogEntries(filter: $filter, first: 50) { nodes { subject reader caseNo hiddenUntilDate residents } } }';

  it('by resident, with who it was and what is hidden, and is on record with it in that resident\'s log', async () => {
    const { data, errors } = await district.askAs<{ accessLogEntries: { nodes: { subject: string; reader: string; caseNo: string | null; residents: string[] }[] } }>(as('data-office', { caseNo: 'YY-OVERSEE' }), LIST, { filter: { residentId: sealId('resident', subjectNo) } });
    expect(errors).toBeUndefined();
    const found = data?.accessLogEntries.nodes ?? [];
    expect(found.map(({ caseNo }) => caseNo)).toEqual(expect.arrayContaining(['SQ-ONE', 'ZF-MANY', 'JZ-PART', 'HIDDEN']));
    const one = found.find(({ caseNo }) => caseNo === 'SQ-ONE');
    const own = await logOf(as('resident'));
    expect(one).toMatchObject({ subject: 'clerk-1', residents: [sealId('resident', subjectNo)], reader: own.find(({ caseNo }) => caseNo === 'SQ-ONE')?.reader });
    expect(own[0]).toMatchObject({ caseNo: 'YY-OVERSEE', departmentZh: '数据共享', purpose: { code: 'DATA_QUALITY' } });
    // Whoever stood on the same page was told of as well.
    const { entries } = await district.accessLog.log.list({ actor: as('data-office').subject ?? '' }, { first: 1 });
    expect(new Set(entries[0]?.residents.map((residentNo) => sealId('resident', residentNo)))).toEqual(new Set(found.flatMap(({ residents }) => residents)));
  });

  it.each(['department-developer', 'analyst', 'resident'])('and nobody else does: not the %s', async (key) => {
    const answer = await district.askAs(as(key), LIST, { filter: { subject: 'clerk-1' } });
    expect(codesAt(answer)).toEqual(['accessLogEntries FORBIDDEN_FIELD']);
  });
});
