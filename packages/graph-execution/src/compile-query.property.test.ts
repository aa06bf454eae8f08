import fc from 'fast-check';
import { execute, GraphQLBoolean, GraphQLEnumType, GraphQLError, GraphQLInt, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, GraphQLUnionType, parse, validate, type ExecutionResult, type GraphQLFieldConfig, type GraphQLFieldConfigMap, type GraphQLFieldResolver, type GraphQLOutputType } from 'graphql';
import { compileQuery } from './compile-query.js';

/** What a resolver does, told by the object that it is asked of: the same for both executors. */
interface Seed {
  readonly seed: number;
  readonly __typename: string;
}

const TYPES = ['Resident', 'Household', 'Dog'] as const;

/** A number that only depends on what is asked, so that both executors meet the same values, promises and faults. */
function mix(seed: number, text: string): number {
  let hash = seed ^ 0x9e3779b9;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Now or later, a value or a fault or nothing. */
function give(number: number, value: () => unknown): unknown {
  const made = (): unknown => {
    if (number % 23 === 0) throw new GraphQLError(`fault ${number % 7}`, { extensions: { code: 'FAULT' } });
    if (number % 19 === 0) return new Error('returned fault');
    return number % 11 === 0 ? null : value();
  };
  if (number % 3 === 0) return Promise.resolve().then(made);
  if (number % 5 === 0) return new Promise((resolve) => setImmediate(resolve)).then(made);
  return made();
}

function objectOf(seed: number): Seed {
  return { seed, __typename: TYPES[seed % TYPES.length] as string };
}

function named(seed: number, typename: string): Seed {
  return { seed, __typename: typename };
}

function listOf(seed: number, item: (seed: number) => unknown): unknown {
  if (seed % 29 === 0) return 'no list';
  const items = Array.from({ length: seed % 4 }, (_each, place) => give(mix(seed, `item ${place}`), () => item(mix(seed, `${place}`))));
  // A promise that rejects before anybody has looked at it would end the process.
  for (const each of items) if (each instanceof Promise) each.catch(() => undefined);
  return seed % 6 === 0 ? new Set(items) : items;
}

const Kind = new GraphQLEnumType({ name: 'Kind', values: { FAMILY: { value: 1 }, GROUP: { value: 2 } } });
const Being: GraphQLInterfaceType = new GraphQLInterfaceType({ name: 'Being', fields: () => fieldsOf() });
const Resident: GraphQLObjectType = new GraphQLObjectType({ name: 'Resident', interfaces: [Being], fields: () => fieldsOf() });
const Dog: GraphQLObjectType = new GraphQLObjectType({ name: 'Dog', interfaces: [Being], fields: () => fieldsOf() });
const Household: GraphQLObjectType = new GraphQLObjectType({ name: 'Household', fields: () => fieldsOf() });
const Any = new GraphQLUnionType({ name: 'Any', types: [Resident, Household], resolveType: ({ seed, __typename }: Seed) => (seed % 2 === 0 ? __typename : Promise.resolve(__typename)) });

function fieldsOf(): GraphQLFieldConfigMap<Seed, unknown> {
  const field = (name: string, type: GraphQLOutputType, value: (seed: number) => unknown): GraphQLFieldConfigMap<Seed, unknown> => ({
    [name]: { type, args: { add: { type: GraphQLInt, defaultValue: 1 } }, resolve: ({ seed }, { add }: { add: number }) => give(mix(seed, name) + add, () => value(mix(seed + add, name))) },
  });
  return {
    ...field('name', GraphQLString, (seed) => `n${seed}`),
    ...field('size', new GraphQLNonNull(GraphQLInt), (seed) => (seed % 13 === 0 ? 'no number' : seed % 1000)),
    ...field('isOpen', GraphQLBoolean, (seed) => seed % 2 === 0),
    ...field('kind', Kind, (seed) => seed % 4),
    ...field('friend', Resident, (seed) => named(seed, 'Resident')),
    ...field('home', new GraphQLNonNull(Household), (seed) => named(seed, 'Household')),
    ...field('being', Being, (seed) => objectOf(seed)),
    ...field('any', Any, (seed) => objectOf(seed)),
    ...field('friends', new GraphQLList(Resident), (seed) => listOf(seed, (each) => named(each, 'Resident'))),
    ...field('homes', new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Household))), (seed) => listOf(seed, (each) => named(each, 'Household'))),
    ...field('rows', new GraphQLList(new GraphQLList(GraphQLInt)), (seed) => listOf(seed, (each) => listOf(each, (one) => one % 100))),
    whereAmI: { type: GraphQLString, resolve: (_source, _args, _context, info) => `${info.parentType.name} ${info.fieldName} ${String(info.path.key)} ${info.path.prev ? String(info.path.prev.key) : ''}` },
    plain: { type: GraphQLInt },
  };
}

/** The root has no source: its fields are asked of a seed of its own. */
function query(seed: number): GraphQLObjectType {
  const atRoot = ([name, field]: [string, GraphQLFieldConfig<Seed, unknown>]): [string, GraphQLFieldConfig<Seed, unknown>] => {
    const { resolve } = field;
    if (!resolve || name === 'whereAmI') return [name, field];
    const fromSeed: GraphQLFieldResolver<Seed, unknown> = (_source, args, context, info) => resolve(named(seed, 'Query'), args, context, info);
    return [name, { ...field, resolve: fromSeed }];
  };
  return new GraphQLObjectType({ name: 'Query', fields: Object.fromEntries(Object.entries(fieldsOf()).map(atRoot)) });
}

const schemas = Array.from({ length: 60 }, (_each, seed) => new GraphQLSchema({ query: query(mix(seed, 'root')), types: [Resident, Dog, Household] }));

const LEAVES = ['name', 'size', 'isOpen', 'kind', 'rows', 'whereAmI', 'plain', '__typename'];
const LINKS = ['friend', 'home', 'friends', 'homes'];
const condition = fc.constantFrom('', '', '', '', ' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: $no)', ' @skip(if: true)');
// Mostly one of its own: fields of one name merge only where they are the same.
const alias = fc.oneof({ weight: 6, arbitrary: fc.nat(9_999).map((number) => `f${number}: `) }, { weight: 1, arbitrary: fc.constantFrom('', 'constructor: ') });
const given = fc.constantFrom('', '', '(add: 2)', '(add: $add)');

const { selections } = fc.letrec<{ selections: string; selection: string }>((tie) => ({
  selections: fc.array(tie('selection'), { minLength: 1, maxLength: 4 }).map((each) => each.join(' ')),
  selection: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    fc.tuple(alias, fc.constantFrom(...LEAVES), condition).map((parts) => parts.join('')),
    fc.tuple(alias, fc.constantFrom(...LINKS), given, condition, tie('selections')).map(([name, link, args, when, below]) => `${name}${link}${args}${when} { ${below} }`),
    fc.tuple(alias, condition, tie('selections'), tie('selections')).map(([name, when, one, other]) => `${name}any${when} { __typename ... on Resident { ${one} } ... on Household { ${other} } }`),
    fc.tuple(alias, given, tie('selections'), tie('selections')).map(([name, args, one, other]) => `${name}being${args} { ${one} ... on Dog { ${other} } ... on Being { name } }`),
    fc.tuple(condition, tie('selections')).map(([when, below]) => `... ${when} { ${below} }`),
  ),
}));

/** Errors by the deepest place that is still there: which of several faults below a place that is lost are told is left to chance. Words that are the executor's own may differ. */
function told({ data, errors = [] }: ExecutionResult): string[] {
  return [...new Set(errors.map(({ path = [], message }) => {
    let value: unknown = data;
    const kept = path.filter((part) => {
      if (typeof value !== 'object' || value === null) return false;
      value = (value as Record<string | number, unknown>)[part];
      return true;
    });
    return kept.length === path.length ? `${kept.join('.')}: ${message.includes('fault') ? message : ''}` : kept.join('.');
  }))].sort();
}

const runs = Number(process.env.LINLI_EXECUTION_CASES ?? 1_000);

describe('a compiled query', () => {
  it('answers what graphql-js answers, whatever is asked and whatever goes wrong', async () => {
    let compared = 0;
    await fc.assert(fc.asyncProperty(selections, fc.nat(schemas.length - 1), fc.boolean(), fc.boolean(), async (text, place, yes, no) => {
      const schema = schemas[place] as GraphQLSchema;
      const document = parse(`query Q($yes: Boolean!, $no: Boolean = false, $add: Int = 3) { ${text} }`);
      // Fields that do not merge, and variables that are not used, are no matter of execution.
      if (validate(schema, document).some(({ message }) => !message.includes('never used'))) return;
      const variableValues = { yes, ...(no ? { no } : {}) };
      const expected = await execute({ schema, document, variableValues, contextValue: {} });
      const run = compileQuery({ schema }, document, 'Q');
      if (!run) return;
      const answer = await run({ variableValues, contextValue: {} });
      expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
      expect(told(answer)).toEqual(told(expected));
      compared++;
    }), { numRuns: runs, seed: Number(process.env.LINLI_EXECUTION_SEED ?? 9901) });
    expect(compared).toBeGreaterThan(runs / 2);
  }, 120_000);
});
