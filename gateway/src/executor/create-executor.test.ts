import { parse, type OperationDefinitionNode } from 'graphql';
import { createHash } from 'node:crypto';
import { Readings } from '../access-log/readings.js';
import { ANYBODY } from '../caller/anybody.js';
import { byKey } from '../conformance/by-key.js';
import { createCaseDepartment } from '../conformance/case-department.js';
import { composeCase } from '../conformance/compose-case.js';
import type { CaseSubgraph, ConformanceCase } from '../conformance/conformance-case.js';
import { openCase, type CaseAnswer } from '../conformance/open-case.js';
import { createGateway } from '../create-gateway.js';
import type { DepartmentAnswer } from '../departments/department.js';
import { createPlannedGateway } from '../door/planned-gateway.js';

type Subgraphs = ConformanceCase['subgraphs'];

const PEOPLE = { sdl: 'type Person @key(fields: "id") { id: ID! name: String }', resolvers: { Person: byKey([{ id: '1', name: 'Li' }, { id: '2', name: 'Wang' }], 'id') } } satisfies CaseSubgraph;
const TEAMS = { sdl: 'type Query { id: Int item(n: Int!): Int team: [Person] } type Person @key(fields: "id") { id: ID! }', resolvers: { Query: { id: () => 7, item: (_: unknown, { n }: { n: number }) => n, team: () => [{ id: '1' }, { id: '2' }] } } } satisfies CaseSubgraph;

async function ask(subgraphs: Subgraphs, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Omit<CaseAnswer, 'asks'>> {
  const open = await openCase({ title: '', source: '', subgraphs, operations: [] }, 'compiled');
  try {
    const { data, errors } = await open.ask({ name: '', query, variables });
    return { data, errors };
  } finally {
    await open.close();
  }
}

/** Asks a gateway whose teams answer whatever the contract says. */
async function askTeams(answer: DepartmentAnswer, query: string): Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly path?: unknown }[] }> {
  const teams = { name: 'teams', ask: async () => answer, close: async () => undefined };
  const gateway = await createGateway({ supergraphSdl: composeCase({ teams: TEAMS, people: PEOPLE }), departments: [teams, createCaseDepartment('people', PEOPLE)], identity: null, callerPrivateKey: null, passesErrors: true });
  const { body } = await gateway.server.inject({ method: 'POST', url: '/graphql', payload: { query } });
  await gateway.close();
  return JSON.parse(body) as { data?: unknown };
}

beforeAll(() => void jest.spyOn(process.stderr, 'write').mockReturnValue(true));
afterAll(() => jest.restoreAllMocks());

describe('the compiled executor', () => {
  it('tells nobody what is wrong with the variables of somebody who asks the same at the same time', async () => {
    const planned = createPlannedGateway({ supergraphSdl: composeCase({ teams: TEAMS, people: PEOPLE }), departments: [createCaseDepartment('teams', TEAMS), createCaseDepartment('people', PEOPLE)], sign: async () => '', isGuarded: false, areRightsKnown: () => true, changed: async () => undefined, executor: 'compiled' });
    const { executor } = await planned.load({} as never);
    const source = 'query ($n: Int!) { item(n: $n) }';
    const document = parse(source);
    const given = (n: unknown): never => ({ document, source, operation: document.definitions[0] as OperationDefinitionNode, queryHash: createHash('sha256').update(source).digest('hex'), request: { query: source, variables: { n } }, metrics: {}, context: { caller: ANYBODY, readings: new Readings() } }) as never;
    if (!executor) throw new Error('expected an executor');
    const [one, other] = await Promise.all([executor(given('mine alone')), executor(given(2))]);
    expect(one?.errors?.map(({ message }) => message)).toEqual([expect.stringContaining('mine alone')]);
    expect(other).toEqual({ data: { item: 2 } });
    await planned.stop();
  });

  it('does not miss a root field of which conditions leave nothing', async () => {
    const sdl = `${TEAMS.sdl.replace('team: [Person]', 'team: [Person] first: Person any: Member all: [Member]').replace('id: ID! }', 'id: ID! boss: Person }')} union Member = Person | Robot type Robot { no: Int }`;
    const all = [{ __typename: 'Person', id: '1' }, { __typename: 'Robot', no: 2 }];
    const subgraphs = { teams: { ...TEAMS, sdl, resolvers: { Query: { ...TEAMS.resolvers.Query, first: () => ({ id: '1' }), any: () => all[0], all: () => all } } }, people: PEOPLE };
    for (const query of ['query ($also: Boolean!) { any @include(if: $also) { ... on Person @skip(if: true) { id } } }', 'query ($also: Boolean!) { id all @include(if: $also) { ...F @skip(if: $also) } } fragment F on Person { id name }']) {
      expect((await ask(subgraphs, query, { also: true })).errors).toEqual([]);
    }
    for (const query of ['query ($also: Boolean!) { first @include(if: $also) { boss @skip(if: true) { id } } }', 'query ($also: Boolean!) { id @include(if: false) a: first @include(if: $also) { boss @skip(if: true) { ...F @skip(if: $also) name @skip(if: true) } } } fragment F on Person { name ... { x: id } }']) {
      expect((await ask(subgraphs, query, { also: true })).errors).toEqual([]);
    }
  });

  it('asks to be told whether something is left out: null says neither', async () => {
    const query = 'query ($also: Boolean = true) { id team @include(if: $also) { id } }';
    expect(await ask({ teams: TEAMS, people: PEOPLE }, query, { also: null })).toEqual({ data: undefined, errors: [{ code: 'BAD_USER_INPUT' }] });
    expect(await ask({ teams: TEAMS, people: PEOPLE }, query, { also: false })).toEqual({ data: { id: 7 }, errors: [] });
  });

  it('answers what is asked about the schema under whatever name', async () => {
    const { data } = await ask({ teams: TEAMS, people: PEOPLE }, '{ id: __type(name: "Person") { name } __proto__: __type(name: "Query") { name } constructor: id }');
    expect(JSON.stringify(data)).toBe('{"id":{"name":"Person"},"__proto__":{"name":"Query"},"constructor":7}');
  });

  it('says of what is asked of the root once, at each place where it belongs, that it failed', async () => {
    const subgraphs: Subgraphs = {
      items: { sdl: 'type Query { items: [Item] } type Item { query: Query }', resolvers: { Query: { items: () => [{}, null, {}] }, Item: { query: () => ({}) } } },
      sizes: { sdl: 'type Query { size: Int weight: Int }', resolvers: { Query: { size: () => { throw new Error('no'); }, weight: () => 2 } } },
    };
    const query = { size: null, weight: 2 };
    expect(await ask(subgraphs, '{ items { query { size weight } } }')).toEqual({
      data: { items: [{ query }, null, { query }] }, errors: [0, 2].map((place) => expect.objectContaining({ path: ['items', place, 'query', 'size'] })),
    });
  });

  it.each<[string, unknown, unknown, unknown]>([
    ['an object for a list', { id: '1' }, null, ['team']],
    ['a number for a list', 5, null, ['team']],
    ['a number for an object', [5, { __typename: 'Person', id: '2' }], [null, { name: 'Wang' }], ['team', 0]],
    ['a list for an object', [[{ __typename: 'Person', id: '1' }], { __typename: 'Person', id: '2' }], [null, { name: 'Wang' }], ['team', 0]],
  ])('answers everything else where a department gives %s', async (_what, team, expected, path) => {
    const { data, errors } = await askTeams({ data: { id: 7, team } as Record<string, unknown> }, '{ id team { name } }');
    expect(data).toEqual({ id: 7, team: expected });
    expect(errors).toEqual([expect.objectContaining({ path })]);
  });

  it('passes on an error about everything without a place', async () => {
    const { errors } = await askTeams({ data: { id: 7 }, errors: [{ message: 'hm' }] }, '{ id }');
    expect(errors).toEqual([expect.not.objectContaining({ path: expect.anything() })]);
  });
});
