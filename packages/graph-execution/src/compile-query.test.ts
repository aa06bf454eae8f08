import { execute, GraphQLError, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema, GraphQLString, GraphQLUnionType, parse, type ExecutionResult, type GraphQLFieldConfigMap } from 'graphql';
import { compileQuery, type QuerySetting } from './compile-query.js';

const no = (): never => {
  throw new GraphQLError('no', { extensions: { code: 'NO' } });
};
const later = <T>(value: T): Promise<T> => new Promise((resolve) => setImmediate(resolve, value));
/** Not a promise, whatever it looks like. */
const thrower = (): object => ({ then: no });

const Home = new GraphQLObjectType({ name: 'Home', fields: { no: { type: GraphQLInt } } });
const Resident: GraphQLObjectType = new GraphQLObjectType({ name: 'Resident', fields: () => ({ id: { type: GraphQLInt }, name: { type: new GraphQLNonNull(GraphQLString), resolve: ({ id }: { id: number }) => (id === 2 ? no() : `n${id}`) } }) });
const Any = new GraphQLScalarType({ name: '_Any' });
const Entity = new GraphQLUnionType({ name: '_Entity', types: [Resident] });

const fields: GraphQLFieldConfigMap<unknown, unknown> = {
  one: { type: GraphQLInt, resolve: () => 1 },
  plus: { type: GraphQLInt, args: { to: { type: new GraphQLNonNull(GraphQLInt) } }, resolve: (_source, { to }: { to: number }) => to + 1 },
  throws: { type: GraphQLInt, resolve: no },
  rejects: { type: GraphQLInt, resolve: () => later(0).then(no) },
  thenThrows: { type: GraphQLInt, resolve: thrower },
  sure: { type: new GraphQLNonNull(GraphQLInt), resolve: no },
  sureLater: { type: new GraphQLNonNull(GraphQLInt), resolve: () => later(0).then(no) },
  home: { type: Home, resolve: () => ({ no: 3 }) },
  numbers: { type: new GraphQLList(new GraphQLNonNull(GraphQLInt)), resolve: () => [1, null, later(0).then(no), thrower(), later(0).then(no)] },
  _entities: { type: new GraphQLNonNull(new GraphQLList(Entity)), args: { representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Any))) } } },
};
const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }), types: [Resident, Home] });
const finders: NonNullable<QuerySetting['finders']> = {
  Resident: (({ id }: { id: number }) => (id === 0 ? null : id === 3 ? no() : id === 4 ? later(0).then(no) : id % 2 === 0 ? { id } : later({ id }))) as never,
};

async function run(text: string, variableValues: Readonly<Record<string, unknown>> = {}, operationName: string | null = null): Promise<ExecutionResult> {
  const compiled = compileQuery({ schema, finders }, parse(text), operationName);
  if (!compiled) throw new Error('expected a query that is compiled');
  return compiled({ variableValues, contextValue: null });
}

const told = ({ errors = [] }: ExecutionResult): string[] => errors.map(({ path = [], message }) => `${path.join('.')}: ${message}`).sort();

/** What graphql-js answers to the same: the order of errors is its own. */
async function expected(text: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<{ data: unknown; errors: string[] }> {
  const answer = await execute({ schema, document: parse(text), variableValues, contextValue: null });
  return { data: JSON.stringify(answer.data), errors: told(answer) };
}

describe('a compiled query', () => {
  it.each([
    ['a resolver that throws', '{ one throws }', {}],
    ['a resolver that throws later', '{ rejects one }', {}],
    ['what looks like a promise and throws when it is waited for', '{ one thenThrows }', {}],
    ['nothing where there must be something', '{ one sure }', {}],
    ['the same, later', '{ one sureLater }', {}],
    ['a variable that is missing', 'query ($to: Int!) { plus(to: $to) }', {}],
    ['a variable of another type', 'query ($to: Int!) { plus(to: $to) }', { to: 'one' }],
    ['a variable that is no number at all', 'query ($to: Int!) { plus(to: $to) }', { to: { __proto__: null } }],
    ['a default that null takes the place of', 'query ($to: Int = 1) { one plus(to: $to) }', { to: null }],
    ['a default that is used', 'query ($to: Int = 1) { plus(to: $to) }', { toString: 5 }],
  ])('answers %s as graphql-js does', async (_what, text, variables) => {
    const answer = await run(text, variables);
    expect({ data: JSON.stringify(answer.data), errors: told(answer) }).toEqual(await expected(text, variables));
  });

  it('loses a list once, whatever else in it fails, now or later', async () => {
    const answer = await run('{ one numbers }');
    expect(answer.data).toEqual({ one: 1, numbers: null });
    expect(told(answer)).toEqual(['numbers.1: Cannot return null for non-nullable field Query.numbers.', 'numbers.2: no', 'numbers.3: no', 'numbers.4: no']);
  });

  it.each([
    ['has no operation of the name', 'query A { one }', 'B'],
    ['has several and none is named', 'query A { one } query B { one }', null],
    ['is a mutation', 'mutation { one }', null],
    ['asks about the schema', '{ __schema { queryType { name } } }', null],
    ['calls a field as every object calls what it comes from', '{ __proto__: one }', null],
  ])('is left to graphql-js where a document %s', (_what, text, operationName) => {
    expect(compileQuery({ schema }, parse(text), operationName)).toBeNull();
  });

  it('runs the operation that is named', async () => {
    expect(await run('query A { one } query B { plus(to: 1) }', {}, 'B')).toEqual({ data: { plus: 2 } });
  });

  it('wants to be told whether something is left out', async () => {
    const text = 'query ($also: Boolean = true) { one plus(to: 1) @include(if: $also) }';
    expect(await run(text)).toEqual({ data: { one: 1, plus: 2 } });
    expect(await run(text, { also: false })).toEqual({ data: { one: 1 } });
    expect(told(await run(text, { also: null }))).toEqual([': Variable "$also" of non-null type "Boolean!" must not be null.']);
  });
});

describe('entities by reference', () => {
  const text = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Resident { id name } } }';
  const resident = (id: number): object => ({ __typename: 'Resident', id });

  it('come in the order in which they are asked for, and each fails for itself', async () => {
    const answer = await run(text, { of: [resident(1), resident(0), resident(2), resident(3), resident(4), resident(6), resident(1)] });
    expect(answer.data).toEqual({ _entities: [{ __typename: 'Resident', id: 1, name: 'n1' }, null, null, null, null, { __typename: 'Resident', id: 6, name: 'n6' }, { __typename: 'Resident', id: 1, name: 'n1' }] });
    expect(told(answer)).toEqual(['_entities.2.name: no', '_entities.3: no', '_entities.4: no']);
  });

  it.each([
    ['no type', {}],
    ['a type that there is not', { __typename: 'Nobody' }],
    ['what every object has', { __typename: 'constructor' }],
    ['what every object comes from', { __typename: '__proto__' }],
    ['a type of which there are no entities', { __typename: 'Home', no: 1 }],
    ['a number', { __typename: 1 }],
  ])('are errors where a reference names %s', async (_what, reference) => {
    const answer = await run(text, { of: [reference, resident(1)] });
    expect(answer.data).toEqual({ _entities: [null, { __typename: 'Resident', id: 1, name: 'n1' }] });
    expect(told(answer)).toEqual(['_entities.0: Query._entities: expected an object of _Entity, but got one of another type']);
  });

  it('are refused where there is no list of references', async () => {
    expect((await run(text, { of: null })).data).toBeUndefined();
    expect((await run(text, { of: [null] })).data).toBeUndefined();
  });
});
