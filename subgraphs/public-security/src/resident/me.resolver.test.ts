import { sealId } from '@linli/subgraph-kit';
import { collectDistrict, DEFAULT_DISTRICT, streamDistrict } from '@linli/synthetic-district';
import { openTestSubgraph, testCaller, testResident, type TestSubgraph } from '@linli/test-kit';
import { publicSecurity } from '../subgraph.js';

const OPTIONS = { ...DEFAULT_DISTRICT, residents: 1_000 };
const { residents, households } = collectDistrict(OPTIONS);

const child = residents.find(({ birthDate, status }) => birthDate > '2015-01-01' && status === 'NORMAL')?.residentNo ?? 0;
const household = households.find(({ members }) => members.some(({ residentNo }) => residentNo === child));
const guardian = household?.members.find(({ residentNo }) => residentNo !== child)?.residentNo ?? 0;
const stranger = residents.find(({ householdNo }) => householdNo !== household?.householdNo)?.residentNo ?? 0;

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(publicSecurity, { neighbourhoods: streamDistrict(OPTIONS) });
});
afterAll(() => department.close());

const idOf = (residentNo: number): { readonly id: string } => ({ id: sealId('resident', residentNo) });
const resident = 'query ($id: ResidentId!) { resident(id: $id) { id } }';

describe('me', () => {
  it('is the resident that the caller is', async () => {
    expect(await department.ask('{ me { id } myWards { id } }', {}, testResident(guardian))).toEqual({ data: { me: idOf(guardian), myWards: [] } });
  });

  it('has wards, whom a guardian reads as himself', async () => {
    expect(await department.ask('{ me { id } myWards { id } }', {}, testResident(guardian, child, 999_999))).toEqual({ data: { me: idOf(guardian), myWards: [idOf(child)] } });
  });

  it('has 20 wards at most', async () => {
    const wards = residents.slice(0, 30).map(({ residentNo }) => residentNo);
    const { data } = await department.ask<{ myWards: unknown[] }>('{ myWards { id } }', {}, testResident(guardian, ...wards));
    expect(data?.myWards).toHaveLength(20);
  });

  it('is null for a number that the register has not', async () => {
    expect(await department.ask('{ me { id } }', {}, testResident(999_999))).toEqual({ data: { me: null } });
  });

  it.each([
    ['staff', testCaller(), 'purpose ONE_STOP'],
    ['staff who name the purpose of residents', testCaller({ purpose: 'SELF' }), 'a caller who is none'],
    ['a resident who asks for another purpose', testCaller({ residentNo: 1 }), 'purpose ONE_STOP'],
  ])('is refused to %s', async (_who, caller, got) => {
    const { data, errors } = await department.ask('{ me { id } myWards { id } }', {}, caller);
    expect(data).toEqual({ me: null, myWards: null });
    expect(errors?.map(({ message, path, extensions }) => [message, path, extensions.code])).toEqual([
      [`me: expected purpose SELF, of a caller who is a resident, but got ${got}`, ['me'], 'PURPOSE_REQUIRED'],
      [`myWards: expected purpose SELF, of a caller who is a resident, but got ${got}`, ['myWards'], 'PURPOSE_REQUIRED'],
    ]);
  });
});

describe('a resident for SELF', () => {
  it('finds himself, his wards and his household in lists, and nobody else', async () => {
    const { data } = await department.ask('{ residents { totalCount nodes { id } } households { totalCount nodes { householdNo members { resident { id } } } } }', {}, testResident(guardian, child));
    const own = [child, guardian].sort((one, other) => one - other);
    expect(data).toMatchObject({ residents: { totalCount: 2, nodes: own.map(idOf) }, households: { totalCount: 1, nodes: [{ householdNo: household?.householdNo }] } });
    const members = (data as { households: { nodes: { members: { resident: { id: string } }[] }[] } }).households.nodes[0]?.members.map(({ resident: { id } }) => id);
    expect(members?.toSorted()).toEqual(own.map((residentNo) => idOf(residentNo).id).toSorted());
  });

  it('is told that others are not his, and not that they are none', async () => {
    const { data, errors } = await department.ask(resident, { id: sealId('resident', stranger) }, testResident(guardian));
    expect(data).toEqual({ resident: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['resident'], 'OUTSIDE_JURISDICTION']]);
  });
});

describe('a child under 14', () => {
  const S2 = testCaller({ highestLevel: 'S2' });

  it('is refused to a purpose that does not reach S3, wherever it is met', async () => {
    const { data, errors } = await department.ask(resident, { id: sealId('resident', child) }, S2);
    expect(data).toEqual({ resident: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN_FIELD']);
    expect(JSON.stringify(errors)).not.toContain(String(child));
    const { data: entities } = await department.ask('query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { id } } }', { of: [{ __typename: 'Resident', residentNo: child }, { __typename: 'Resident', residentNo: guardian }] }, S2);
    expect(entities).toEqual({ _entities: [null, idOf(guardian)] });
  });

  it('is not among the residents of a grid or the members of a household, and not counted', async () => {
    const adults = residents.filter(({ birthDate }) => birthDate < '2012-06-30').length;
    expect(adults).toBeLessThan(OPTIONS.residents);
    expect(await department.ask('{ residents { totalCount } }', {}, S2)).toEqual({ data: { residents: { totalCount: adults } } });
  });
});
