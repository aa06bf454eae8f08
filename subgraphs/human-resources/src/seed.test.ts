import { openId } from '@linli/subgraph-kit';
import { DEFAULT_DISTRICT, streamDistrict } from '@linli/synthetic-district';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { addDays, EDUCATION, encodeOne, MARITAL_STATUS } from '@linli/vocabulary';
import { humanResources } from './index.js';
import { holdingOf } from './seed/sample-community.js';

const AS_OF = addDays(DEFAULT_DISTRICT.today, -30);

// The truth, which the register is compared with.
const neighbourhoods = [...streamDistrict({ ...DEFAULT_DISTRICT, residents: 2_000 })];
const residents = neighbourhoods.flatMap((each) => each.residents);
const conflicts = neighbourhoods.flatMap((each) => each.conflicts);
const employments = neighbourhoods.flatMap((each) => each.employments);
const pensions = neighbourhoods.flatMap((each) => each.pensions);
const registrations = neighbourhoods.flatMap((each) => each.unemploymentRegistrations);
const ours = conflicts.filter((conflict) => conflict.register === 'human-resources');

interface Person {
  readonly resident: { readonly id: string };
  readonly name: string;
  readonly education: { readonly standardCode: string | null; readonly rawCode: string } | null;
  readonly maritalStatus: { readonly value: string; readonly rawCode: string };
  readonly isIdFifteenDigits: boolean;
  readonly isIdValid: boolean;
  readonly isIdShared: boolean;
}

let department: TestSubgraph;
let persons: ReadonlyMap<number, Person>;

beforeAll(async () => {
  department = await openTestSubgraph(humanResources, { neighbourhoods });
  persons = new Map((await readPersons()).map((person) => [openId('resident', person.resident.id) ?? 0, person]));
});
afterAll(() => department.close());

async function readPersons(): Promise<Person[]> {
  type Page = { insuredPersons: { nodes: Person[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  const query = `query ($after: String) { insuredPersons(first: 200, after: $after) {
    nodes { resident { id } name education { standardCode rawCode } maritalStatus { value rawCode } isIdFifteenDigits isIdValid isIdShared } pageInfo { hasNextPage endCursor }
  } }`;
  const read: Person[] = [];
  for (let after: string | null = null, isMore = true; isMore; ) {
    const page: Page | null | undefined = (await department.ask<Page>(query, { after })).data;
    if (!page) throw new Error('insuredPersons: expected a page, but got none');
    read.push(...page.insuredPersons.nodes);
    ({ hasNextPage: isMore, endCursor: after } = page.insuredPersons.pageInfo);
  }
  return read;
}

async function countOf(list: string, filter: string): Promise<number | undefined> {
  const { data, errors } = await department.ask<Record<string, { totalCount: number }>>(`{ ${list}(first: 0, filter: ${filter}) { totalCount } }`);
  expect(errors).toBeUndefined();
  return data?.[list]?.totalCount;
}

const isActive = ({ fromDate, toDate }: { readonly fromDate: string; readonly toDate: string | null }): boolean => fromDate <= AS_OF && (toDate === null || toDate >= AS_OF);

test('every resident of the feed\'s last day has a row; who was born, registered or arrived since, and numbers minted by mistake, have none', () => {
  const unknownNos = new Set([
    ...conflicts.flatMap((conflict) => (conflict.kind === 'TWO_IDS_ONE_PERSON' ? [conflict.otherResidentNo] : [])),
    ...neighbourhoods.flatMap((each) => each.lifeEvents).flatMap((event) => (event.kind === 'BIRTH' && (event.registeredDate ?? '') > AS_OF ? event.childNo ?? [] : [])),
  ]);
  const wasHere = (birthDate: string, arrivedDate: string | undefined): boolean => birthDate <= AS_OF && (arrivedDate ?? birthDate) <= AS_OF;
  const expected = residents.filter(({ residentNo, birthDate, floating }) => wasHere(birthDate, floating?.arrivedDate) && !unknownNos.has(residentNo)).map(({ residentNo }) => residentNo);
  expect(expected.length).toBeLessThan(residents.filter(({ birthDate }) => birthDate <= AS_OF).length - conflicts.filter(({ kind }) => kind === 'TWO_IDS_ONE_PERSON').length);
  expect([...persons.keys()].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
});

test('education is the truth\'s level, but for drifted codes', () => {
  const drifted = new Map(ours.flatMap((conflict) => (conflict.kind === 'CODE_DRIFT' && conflict.field === 'education' ? [[conflict.residentNo, conflict.heldCode] as const] : [])));
  for (const { residentNo, education } of residents) {
    const held = persons.get(residentNo);
    if (!held) continue;
    if (drifted.has(residentNo)) expect(held.education).toEqual({ standardCode: null, rawCode: drifted.get(residentNo) });
    else expect(held.education?.standardCode ?? null).toBe(education === null ? null : `${encodeOne(EDUCATION, education).charAt(0)}0`);
  }
});

test('marital status is one digit, and the truth\'s but for what happened in the last 30 days; old rows have 30 for divorced', () => {
  const old = new Set(ours.flatMap((conflict) => (conflict.kind === 'CODE_MEANS_OTHER' ? [conflict.residentNo] : [])));
  expect(old.size).toBeGreaterThan(0);
  const late = new Set(neighbourhoods.flatMap(({ lifeEvents }) => lifeEvents).flatMap((event) => (event.kind === 'MARRIAGE' && (event.date > AS_OF || (event.endedDate ?? '') > AS_OF) ? [event.husbandNo, event.wifeNo] : [])));
  for (const { residentNo, maritalStatus } of residents) {
    const held = persons.get(residentNo);
    if (!held) continue;
    if (old.has(residentNo)) {
      expect(held.maritalStatus).toMatchObject({ value: 'DIVORCED', rawCode: '30' });
      continue;
    }
    expect(held.maritalStatus.rawCode).toMatch(/^[12349]$/);
    if (!late.has(residentNo)) expect(held.maritalStatus.rawCode).toBe(encodeOne(MARITAL_STATUS, maritalStatus).charAt(0));
  }
});

test('names and ids are the truth\'s, but for this register\'s known mistakes', () => {
  const wrongIds = new Set(ours.flatMap((conflict) => (conflict.kind.startsWith('ID_') && 'residentNo' in conflict ? [conflict.residentNo] : [])));
  const variants = new Map(ours.flatMap((conflict) => (conflict.kind === 'NAME_VARIANT' ? [[conflict.residentNo, conflict.held] as const] : [])));
  for (const { residentNo, name } of residents) {
    const held = persons.get(residentNo);
    if (!held) continue;
    expect(held.name).toBe(variants.get(residentNo) ?? name);
    if (!wrongIds.has(residentNo)) expect(held).toMatchObject({ isIdFifteenDigits: false, isIdValid: true });
  }
});

test.each([
  ['employments', employments.map(({ contractFromDate, contractToDate }) => ({ fromDate: contractFromDate, toDate: contractToDate }))],
  ['unemploymentRegistrations', registrations],
  ['trainings', neighbourhoods.flatMap((each) => each.trainings)],
  ['employmentAids', neighbourhoods.flatMap((each) => each.employmentAids)],
  ['insuranceParticipations', neighbourhoods.flatMap((each) => each.insuranceParticipations)],
])('%s that began by the feed\'s last day are all there, and no later ones', async (list, truth) => {
  expect(truth.length).toBeGreaterThan(0);
  expect(await countOf(list, '{}')).toBe(truth.filter(({ fromDate }) => fromDate <= AS_OF).length);
  // One suspended is not in force, whatever its period.
  const running = truth.filter((each) => isActive(each) && !('status' in each && each.status === 'SUSPENDED'));
  expect(await countOf(list, `{ activeOn: "${AS_OF}" }`)).toBe(running.length);
});

test('employers are all there, labour disputes those filed by the feed\'s last day', async () => {
  expect(await countOf('employers', '{}')).toBe(neighbourhoods.flatMap((each) => each.employers).length);
  expect(await countOf('labourDisputes', '{}')).toBe(neighbourhoods.flatMap((each) => each.labourDisputes).filter(({ filedDate }) => filedDate <= AS_OF).length);
});

test('who asked for training is who asked for it', async () => {
  const expected = registrations.filter((each) => each.isTrainingWanted && isActive(each));
  expect(await countOf('unemploymentRegistrations', `{ isTrainingWanted: true, activeOn: "${AS_OF}" }`)).toBe(expected.length);
});

test('a pension that was stopped since the feed\'s last day is still paid in this register', async () => {
  const known = pensions.filter(({ fromDate, residentNo }) => fromDate <= AS_OF && persons.has(residentNo));
  expect(known.length).toBeGreaterThan(0);
  const paid = known.filter(({ status, stoppedDate }) => status === 'ACTIVE' || (stoppedDate !== null && stoppedDate > AS_OF));
  expect(await countOf('pensions', '{ status: ACTIVE }')).toBe(paid.length);
  expect(await countOf('pensions', '{ status: STOPPED }')).toBe(known.filter(({ stoppedDate }) => stoppedDate !== null && stoppedDate <= AS_OF).length);
});

test('facts that cannot both be stand side by side', async () => {
  expect(ours.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['PENSION_AND_EMPLOYED', 'EMPLOYED_AND_UNEMPLOYED']));
  for (const conflict of conflicts) {
    if (conflict.kind === 'PENSION_AND_EMPLOYED') {
      expect(await holdingOf(department, { of: conflict, selection: `pension { status { value } } employments(activeOn: "${AS_OF}") { __typename }` })).toMatchObject({ pension: { status: { value: 'ACTIVE' } }, employments: [{}] });
    }
    if (conflict.kind === 'EMPLOYED_AND_UNEMPLOYED') {
      const since = registrations.filter((each) => each.residentNo === conflict.residentNo && isActive(each));
      const held = (await holdingOf(department, { of: conflict, selection: `unemployments(activeOn: "${AS_OF}") { __typename }` })) as { unemployments: unknown[] };
      expect(held.unemployments).toHaveLength(since.length);
    }
  }
});
