import { buildSchema, Kind, parse, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type OperationDefinitionNode } from 'graphql';
import { compileProjection, LOST, Projecting } from './projection.js';

const schema = buildSchema(`
  type Query { one: Person sure: Person! people: [Person!] all: [Person]! being: Being any: Any rows: [[Int]] sizes: [Int!]! any2: [Any!] constructor: Int }
  interface Being { name: String friend: Being }
  type Person implements Being { name: String friend: Being age: Int! kind: Kind raw: Raw id: ID }
  type Dog implements Being { name: String friend: Being bark: String! }
  type House { size: Int }
  union Any = Person | House
  enum Kind { A B }
  scalar Raw
`);

/** What is answered, and which faults there are, by their places. @param prefix under which the plan brings fields of the name `id`. */
function projected(text: string, value: unknown, isTrue: readonly string[] = []): { readonly data: unknown; readonly faults: readonly string[] } {
  const { definitions } = parse(text);
  const fragments = new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])) as readonly (readonly [string, FragmentDefinitionNode])[]);
  const planKey = ({ alias, name }: FieldNode): string => (alias?.value === 'id' ? 'asked_id' : (alias ?? name).value);
  const project = compileProjection({ schema, fragments, isTrue: new Set(isTrue), planKey }, schema.getQueryType() as GraphQLObjectType, [(definitions[0] as OperationDefinitionNode).selectionSet]);
  const once = run(project, value);
  // What is compiled when the first object comes is the same for the next.
  expect(run(project, value)).toEqual(once);
  return once;
}

function run(project: ReturnType<typeof compileProjection>, value: unknown): { readonly data: unknown; readonly faults: readonly string[] } {
  const projecting = new Projecting();
  const data = project(value, projecting);
  expect(projecting.at).toEqual([]);
  return { data: data === LOST ? 'LOST' : JSON.stringify(data), faults: projecting.faults.map(({ path, expected }) => `${path.join('.')}: ${expected}`) };
}

describe('an answer as the client asked for it', () => {
  it.each<[string, string, string, string]>([
    ['the client\'s names in the client\'s order', '{ b: one { y: name x: age } a: one { name } }', '{"a":{"name":"n"},"b":{"x":1,"y":"m"}}', '{"b":{"y":"m","x":1},"a":{"name":"n"}}'],
    ['nothing that only the plan needed', '{ one { name } }', '{"one":{"__typename":"Person","id":"1","name":"n"},"two":1}', '{"one":{"name":"n"}}'],
    ['what the plan brings under another name', '{ one { id: name } }', '{"one":{"id":"1","asked_id":"n"}}', '{"one":{"id":"n"}}'],
    ['null where there is nothing', '{ one { name } people { name } }', '{"one":null}', '{"one":null,"people":null}'],
    ['objects by their types', '{ any2 { ... on Person { name } ... on House { size } } }', '{"any2":[{"__typename":"House","size":1,"name":2},{"__typename":"Person","name":"n","size":3}]}', '{"any2":[{"size":1},{"name":"n"}]}'],
    ['the type that an object has', '{ being { __typename t: __typename } }', '{"being":{"__typename":"Dog"}}', '{"being":{"__typename":"Dog","t":"Dog"}}'],
    ['of an interface what is known of it, where nobody says more', '{ being { name ... on Dog { bark } } }', '{"being":{"name":"n"}}', '{"being":{"name":"n"}}'],
    ['lists in lists', '{ rows }', '{"rows":[[1,null],null,[]]}', '{"rows":[[1,null],null,[]]}'],
    ['names that every object has', '{ constructor toString: constructor __proto__: constructor }', '{"constructor":1,"toString":2,"__proto__":3}', '{"constructor":1,"toString":2,"__proto__":3}'],
    ['nothing that every object has by itself', '{ constructor toString: constructor __proto__: constructor }', '{}', '{"constructor":null,"toString":null,"__proto__":null}'],
    ['scalars of others as they are', '{ one { raw } }', '{"one":{"raw":{"a":[1]}}}', '{"one":{"raw":{"a":[1]}}}'],
  ])('has %s', (_what, text, value, expected) => {
    expect(projected(text, JSON.parse(value))).toEqual({ data: expected, faults: [] });
  });

  it.each<[string, string, string, string, string[]]>([
    ['a value that must be there', '{ one { name age } }', '{"one":{"name":"n"}}', '{"one":null}', ['one.age: a value']],
    ['the answer, where everything up to it must be there', '{ sure { age } }', '{"sure":{"age":null}}', 'LOST', ['sure.age: a value']],
    ['a list whose items must be there', '{ people { age } }', '{"people":[{"age":1},{"age":null},null]}', '{"people":null}', ['people.1.age: a value', 'people.2: a value']],
    ['an item that may be missing', '{ all { age } }', '{"all":[{"age":1},{}]}', '{"all":[{"age":1},null]}', ['all.1.age: a value']],
    ['a list that must be there', '{ sizes }', '{"sizes":[1,null]}', 'LOST', ['sizes.1: a value']],
    ['all that is missing, each with its place', '{ a: one { age } b: one { age } }', '{"a":{},"b":{}}', '{"a":null,"b":null}', ['a.age: a value', 'b.age: a value']],
    ['an object of a type that may not stand there', '{ any { ... on Person { name } } }', '{"any":{"__typename":"Dog","name":"n"}}', '{"any":null}', ['any: an object of Any']],
    ['an object of a type that there is not', '{ any { ... on Person { name } } }', '{"any":{"__typename":"constructor"}}', '{"any":null}', ['any: an object of Any']],
    ['an object whose type is no name', '{ any { ... on Person { name } } }', '{"any":{"__typename":5}}', '{"any":null}', ['any: an object of Any']],
    ['an object whose type is asked and not known', '{ being { __typename name } }', '{"being":{"name":"n"}}', '{"being":null}', ['being.__typename: the type of the object']],
    ['a number for an object', '{ one { name } }', '{"one":5}', '{"one":null}', ['one: an object']],
    ['a list for an object', '{ one { name } }', '{"one":[{"name":"n"}]}', '{"one":null}', ['one: an object']],
    ['an object for a list', '{ people { name } }', '{"people":{"name":"n"}}', '{"people":null}', ['people: a list']],
    ['a text for a number', '{ rows }', '{"rows":[["1",2]]}', '{"rows":[[null,2]]}', ['rows.0.0: a value of Int']],
    ['a word that the enum does not have', '{ one { kind } }', '{"one":{"kind":"C"}}', '{"one":{"kind":null}}', ['one.kind: a value of Kind']],
  ])('loses %s, and says so', (_what, text, value, expected, faults) => {
    expect(projected(text, JSON.parse(value))).toEqual({ data: expected, faults });
  });

  it('leaves out what the variables leave out', () => {
    const text = 'query ($a: Boolean!) { one { name @include(if: $a) age @skip(if: $a) } }';
    const value = { one: { name: 'n', age: 1 } };
    expect(projected(text, value, ['a']).data).toBe('{"one":{"name":"n"}}');
    expect(projected(text, value).data).toBe('{"one":{"age":1}}');
  });

  it('is an object of its own: what departments told may be asked for by several', () => {
    const value = { one: { name: 'n', raw: 1 } };
    projected('{ one { raw } }', value);
    expect(value).toEqual({ one: { name: 'n', raw: 1 } });
  });
});
