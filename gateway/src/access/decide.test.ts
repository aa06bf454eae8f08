import { openGuardedHouse, type GuardedHouse, type TestAnswer, type TestQuestion, type TestRights } from './test-guarded-house.js';
import { WORLD_CONTRACTS, WORLD_SCOPES } from './test-world.js';

const ALL: TestRights = { scopes: WORLD_SCOPES, highestLevel: 'S4', roles: ['inspector'] };
const NONE: TestRights = { scopes: [], highestLevel: 'S4' };
const without = (...scopes: string[]): TestRights => ({ scopes: WORLD_SCOPES.filter((scope) => !scopes.includes(scope)), highestLevel: 'S4' });

let house: GuardedHouse;

beforeAll(async () => {
  house = await openGuardedHouse();
});

afterAll(() => house.close());

const ask = (question: string | TestQuestion, rights: TestRights): Promise<TestAnswer> => house.ask(typeof question === 'string' ? { query: question } : question, rights);
const placesOf = ({ errors = [] }: TestAnswer): string[] => errors.map(({ path = [], extensions }) => `${String(extensions.code)} ${path.join('.')}`);
const askedOf = (department: string): string => house.asked.filter((one) => one.department === department).map(({ query }) => query).join('\n');

describe('a field that may not be read', () => {
  it('is null, with an error that says what is missing, for which purpose, and whom to ask', async () => {
    const { data, errors } = await ask('{ resident(no: 1) { label pension } }', NONE);
    expect(data).toEqual({ resident: { label: 'r1', pension: null } });
    expect(errors).toEqual([{
      message: 'Resident.pension: expected the scope human-resources:pension, but got the purpose EMERGENCY, which does not carry it here', path: ['resident', 'pension'],
      extensions: { code: 'FORBIDDEN_FIELD', expected: 'the scope human-resources:pension', got: 'the purpose EMERGENCY, which does not carry it here', department: 'human-resources', purpose: 'EMERGENCY', scope: 'human-resources:pension' },
    }]);
  });

  it('is asked of nobody, and a department with nothing else to answer is not called', async () => {
    await ask('{ resident(no: 1) { name phone label pension work { wage since } } }', without('public-security:resident', 'human-resources:pension', 'human-resources:wage'));
    expect(askedOf('public-security')).toMatch(/phone/);
    expect(askedOf('public-security')).not.toMatch(/\bname\b/);
    expect(askedOf('human-resources')).toBe('');
  });

  it('says so by the level, where the scope is held', async () => {
    expect((await ask('{ resident(no: 1) { work { since wage } } }', { scopes: WORLD_SCOPES, highestLevel: 'S2' })).errors).toEqual([expect.objectContaining({
      message: 'Work.wage: expected a purpose that reaches S3, but got the purpose EMERGENCY, which does not carry it here', extensions: expect.objectContaining({ department: 'human-resources', purpose: 'EMERGENCY' }) as object,
    })]);
  });

  it('is answered where a policy is held by role, and not otherwise', async () => {
    expect((await ask('{ party(no: 8) { ... on Firm { size } } }', ALL)).data).toEqual({ party: { size: 56 } });
    expect((await ask('{ party(no: 8) { ... on Firm { size } } }', { ...ALL, roles: ['clerk'] })).errors?.[0]?.message).toMatch(/^Firm\.size: expected the policy role:inspector, /);
  });

  it('leaves the names of the answer in the client\'s order', async () => {
    const { data } = await ask('{ resident(no: 1) { pension ...F label work { wage since } name } } fragment F on Resident { phone no }', without('human-resources:wage', 'public-security:contact'));
    expect(JSON.stringify(data)).toBe('{"resident":{"pension":100,"phone":"55501","no":1,"label":"r1","work":{"wage":null,"since":"2001"},"name":"resident 1"}}');
  });

  it('that must not be null takes the object around it along', async () => {
    expect(await ask('{ resident(no: 1) { label household { code note } } }', NONE)).toMatchObject({ data: { resident: { label: 'r1', household: null } }, errors: [{ path: ['resident', 'household', 'note'] }] });
    expect(await ask('{ residents(olderThan: 2) { no } }', { ...NONE, highestLevel: 'S2' })).toMatchObject({ data: null, errors: [{ path: ['residents'] }] });
  });

  it('is an error at each place in a list, and none where there is nothing', async () => {
    const { data, errors } = await ask('{ parties { ... on Resident { pension } no } }', NONE);
    expect(data).toEqual({ parties: [{ pension: null, no: 1 }, { no: 8 }, null, { pension: null, no: 3 }] });
    expect(errors?.map(({ path }) => path)).toEqual([['parties', 0, 'pension'], ['parties', 3, 'pension']]);
    expect(await ask('{ resident(no: 4) { label pension } }', NONE)).toEqual({ status: 200, data: { resident: null } });
    expect(await ask('{ resident(no: 2) { friends { name } } }', NONE)).toEqual({ status: 200, data: { resident: { friends: [] } } });
  });

  it('is an error in lists of lists', async () => {
    const { data, errors } = await ask('{ resident(no: 1) { rooms { head { no } code } } }', without('public-security:resident'));
    expect(data).toEqual({ resident: { rooms: [[null, null], [], null, [null]] } });
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual(['resident.rooms.0.0.head', 'resident.rooms.3.0.head']);
  });
});

describe('no way round is', () => {
  it.each<[string, string | TestQuestion, string[]]>([
    ['another name', '{ resident(no: 1) { label: name } }', ['resident.label']], ['the name of one that may be read, elsewhere', '{ party(no: 1) { ... on Resident { label: name } ... on Firm { label: phone } } }', ['party.label']],
    ['a named fragment', '{ resident(no: 1) { ...F } } fragment F on Resident { name }', ['resident.name']], ['an inline one', '{ resident(no: 1) { ... { name } } }', ['resident.name']],
    ['one in one', '{ resident(no: 1) { ...F } } fragment F on Resident { ...G } fragment G on Party { ... on Resident { name } }', ['resident.name']],
    ['one on an interface', '{ resident(no: 1) { ...F } } fragment F on Party { name }', ['resident.name']], ['the interface itself', '{ party(no: 1) { name } }', ['party.name']],
    ['a union', '{ things { ... on Party { name } ... on Household { code } } }', ['things.1.name']], ['a list in a list', '{ resident(no: 1) { rooms { members { name } } } }', ['resident.rooms.0.0.members.0.name', 'resident.rooms.0.0.members.1.name', 'resident.rooms.3.0.members.0.name']],
    ['a condition', { query: 'query ($a: Boolean = true) { resident(no: 1) { name @include(if: $a) } }' }, ['resident.name']], ['a condition that is given', { query: 'query ($a: Boolean!) { resident(no: 1) { name @skip(if: $a) } }', variables: { a: false } }, ['resident.name']],
    ['another object on the way', '{ party(no: 8) { ... on Firm { boss { household { members { name } } } } } }', ['party.boss.household.members.0.name', 'party.boss.household.members.1.name']], ['a mutation', 'mutation { move(no: 1) { members { name } } }', ['move.members.0.name']],
  ])('%s', async (_case, question, places) => {
    const answer = await ask(question, { scopes: ['public-security:contact'], highestLevel: 'S4' });
    expect(placesOf(answer)).toEqual(places.map((place) => `FORBIDDEN_FIELD ${place}`));
    expect(JSON.stringify(answer.data)).not.toMatch(/resident \d|100/);
    expect(house.asked.map(({ query }) => query).join(' ').replace(/__typename|linliTypename|\.\.\.on Firm\{[^}]*\}/g, '')).not.toMatch(/\b(name|pension)\b/);
  });

  it('one fragment under several parents: each place has its own answer', async () => {
    const { data, errors } = await ask('{ a: party(no: 1) { ...F } b: party(no: 8) { ...F } c: resident(no: 2) { ...F } } fragment F on Party { name friends { name } }', without('public-security:resident'));
    expect(data).toEqual({ a: { name: null, friends: [{ name: null }, { name: 'firm 8' }, { name: null }] }, b: { name: 'firm 8', friends: [{ name: 'firm 9' }, { name: null }] }, c: { name: null, friends: [] } });
    expect(placesOf({ status: 200, errors: errors ?? [] })).toHaveLength(5);
  });

  it('what a condition leaves out, which is not refused either', async () => {
    expect(await ask({ query: 'query ($a: Boolean!) { resident(no: 1) { label name @include(if: $a) } }', variables: { a: false } }, NONE)).toEqual({ status: 200, data: { resident: { label: 'r1' } } });
    expect(await ask('{ resident(no: 1) { label name @skip(if: true) } }', NONE)).toEqual({ status: 200, data: { resident: { label: 'r1' } } });
  });

  it('a condition on what is left: null beside a refused field means that there is nothing', async () => {
    const { data } = await ask({ query: 'query ($a: Boolean!) { resident(no: 1) { name label @include(if: $a) } }', variables: { a: false } }, NONE);
    expect(data).toEqual({ resident: { name: null } });
  });

  it.each<[string, string | TestQuestion, string]>([
    ['as an argument', '{ residents(olderThan: 50) { no } }', 'Query.residents(olderThan:)'], ['as a variable', { query: 'query ($a: Int) { residents(olderThan: $a) { no } }', variables: { a: 5 } }, 'Query.residents(olderThan:)'],
    ['as a variable that is null', { query: 'query ($a: Int) { residents(olderThan: $a) { no } }', variables: { a: null } }, 'Query.residents(olderThan:)'], ['as a default', 'query ($a: Int = 3) { residents(olderThan: $a) { no } }', 'Query.residents(olderThan:)'],
    ['in an object', '{ residents(filter: { income: 5 }) { no } }', 'ResidentFilter.income'], ['in an object in a list', '{ residents(filter: { and: [{ name: "1" }, { and: { income: 5 } }] }) { no } }', 'ResidentFilter.income'],
    ['as a variable in an object', { query: 'query ($a: Int) { residents(filter: { income: $a }) { no } }', variables: { a: 5 } }, 'ResidentFilter.income'],
    ['in a variable', { query: 'query ($a: ResidentFilter) { residents(filter: $a) { no } }', variables: { a: { and: { and: [{ income: 5 }] } } } }, 'ResidentFilter.income'],
    ['in a default', 'query ($a: ResidentFilter = { and: [{ income: 5 }] }) { residents(filter: $a) { no } }', 'ResidentFilter.income'],
    ['in a variable in an object', { query: 'query ($a: ResidentFilter!) { residents(filter: { and: [$a] }) { no } }', variables: { a: { income: 5 } } }, 'ResidentFilter.income'],
  ])('what may not be read, to filter by %s', async (_case, question, coordinate) => {
    const answer = await ask(question, { scopes: [], highestLevel: 'S2' });
    expect(answer).toMatchObject({ status: 200, data: null, errors: [{ path: ['residents'], message: expect.stringContaining(`${coordinate}: expected `) as string }] });
    expect(house.asked).toEqual([]);
  });

  it.each<[string, TestQuestion]>([
    ['a variable that is not given', { query: 'query ($a: Int) { residents(olderThan: $a) { no } }' }], ['another part of the same variable', { query: 'query ($a: ResidentFilter) { residents(filter: $a) { no } }', variables: { a: { name: '1' } } }],
    ['a default that is given otherwise', { query: 'query ($a: ResidentFilter = { income: 1 }) { residents(filter: $a) { no } }', variables: { a: { name: '1' } } }],
  ])('and %s is no reason to refuse', async (_case, question) => {
    expect(await ask(question, { scopes: [], highestLevel: 'S2' })).toMatchObject({ status: 200, data: { residents: expect.arrayContaining([{ no: 1 }]) as unknown } });
  });

  it.each([
    ['_entities', '{ _entities(representations: [{ __typename: "Resident", no: 1 }]) { ... on Resident { name } } }'], ['_service', '{ _service { sdl } }'], ['@defer', '{ resident(no: 1) { ... @defer { name } } }'], ['@stream', '{ parties @stream { no } }'],
    ['the name that we use ourselves', '{ resident(no: 1) { linliTypename: label } }'],
  ])('%s: the graph does not have it', async (_case, query) => {
    expect(await ask(query, ALL)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(house.asked).toEqual([]);
  });

  it('what is called like a key of the planner', async () => {
    expect((await ask('{ resident(no: 1) { no: label } }', ALL)).data).toEqual({ resident: { no: 'r1' } });
    expect(await ask('{ resident(no: 1) { no: name label: no } }', NONE)).toMatchObject({ data: { resident: { no: null, label: 1 } }, errors: [{ path: ['resident', 'no'] }] });
  });

  it('a chain of fragments that grows at every link', async () => {
    const bomb = Array.from({ length: 30 }, (_link, place) => `fragment F${place} on Resident { a: friends { ... on Resident { ...F${place + 1} } } b: friends { ... on Resident { ...F${place + 1} } } }`).join(' ');
    expect(await ask(`{ resident(no: 1) { ...F0 } } ${bomb} fragment F30 on Resident { name }`, NONE)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'DOCUMENT_TOO_LARGE' } }] });
  });

  it('variables that nest without end', async () => {
    const nested = Array.from({ length: 300 }).reduce<object>((below) => ({ and: [below] }), { income: 1 });
    expect(await ask({ query: 'query ($a: ResidentFilter) { residents(filter: $a) { no } }', variables: { a: nested } }, NONE)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'DOCUMENT_TOO_LARGE' } }] });
  });
});

describe('an operation', () => {
  it('of which nothing is left is answered without asking anybody', async () => {
    expect(await ask('{ secretList { code } again: secretList { note } }', NONE)).toMatchObject({ status: 200, data: { secretList: null, again: null }, errors: [{ path: ['secretList'] }, { path: ['again'] }] });
    expect(house.asked).toEqual([]);
  });

  it('of which an object loses everything says whether there is one', async () => {
    expect((await ask('{ a: resident(no: 1) { name } b: resident(no: 4) { name } }', NONE)).data).toEqual({ a: { name: null }, b: null });
  });

  it('goes without the variables and fragments that nothing uses any more', async () => {
    const query = 'query Two($no: Int!, $a: Boolean!, $b: Int) { resident(no: $no) { label household { members(olderThan: $b) { ...F } } name @include(if: $a) } } fragment F on Resident { name }';
    expect((await ask({ query, variables: { no: 1, a: true, b: 5 } }, { scopes: [], highestLevel: 'S2' })).data).toEqual({ resident: { label: 'r1', household: { members: null }, name: null } });
    expect(askedOf('public-security')).toMatch(/^query Two__public_security__0\(\$no:Int!\)/);
  });

  it('that asks for the schema is answered whatever may be read', async () => {
    const query = '{ __schema { queryType { name } } __type(name: "Resident") { fields { name } } __typename resident(no: 1) { name label } }';
    const [all, none] = [await ask(query, ALL), await ask(query, NONE)];
    expect({ ...(none.data as object), resident: null }).toEqual({ ...(all.data as object), resident: null });
    expect(none).toMatchObject({ data: { __typename: 'Query', resident: { name: null, label: 'r1' } } });
  });

  it('is chosen by its name, and the others are not looked at', async () => {
    const query = 'query A { resident(no: 1) { name } } query B { resident(no: 1) { label } }';
    expect(placesOf(await ask({ query, operationName: 'B' }, NONE))).toEqual([]);
    expect(placesOf(await ask({ query, operationName: 'A' }, NONE))).toEqual(['FORBIDDEN_FIELD resident.name']);
  });

  it('is planned for each by what he may read, whoever asked it before', async () => {
    const query = '{ resident(no: 3) { name phone label } }';
    for (const rights of [ALL, NONE, ALL, without('public-security:contact', 'public-security:duty'), NONE]) {
      const name = rights.scopes.includes('public-security:resident') ? 'resident 3' : null;
      expect((await ask(query, rights)).data).toEqual({ resident: { name, phone: rights === ALL ? '55503' : null, label: 'r3' } });
    }
  });
});

describe('another supergraph', () => {
  it('is decided on by its own rules from the next operation on', async () => {
    const query = '{ resident(no: 1) { label name } }';
    const contracts = { ...WORLD_CONTRACTS, 'public-security': (WORLD_CONTRACTS['public-security'] ?? '').replace('label: String! household', 'label: String! @classified(level: "S3") household') };
    expect((await ask(query, { ...ALL, highestLevel: 'S2' })).data).toEqual({ resident: { label: 'r1', name: 'resident 1' } });
    house.update(contracts);
    expect(await ask(query, { ...ALL, highestLevel: 'S2' })).toMatchObject({ data: { resident: null }, errors: [{ path: ['resident', 'label'] }] });
    house.update(WORLD_CONTRACTS);
    expect((await ask(query, { ...ALL, highestLevel: 'S2' })).data).toEqual({ resident: { label: 'r1', name: 'resident 1' } });
  });
});
