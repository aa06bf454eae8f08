import { buildSchema, Kind, parse, type FragmentDefinitionNode, type GraphQLCompositeType, type OperationDefinitionNode } from 'graphql';
import { collectFields } from './collect-fields.js';

const schema = buildSchema('type Query { being: Being } interface Being { name: String friend: Being } interface Named { name: String } type Resident implements Being & Named { name: String friend: Being } type Dog implements Being { name: String friend: Being } union Any = Resident | Dog');

/** The names of the answer, with how many fields stand under each. */
function collected(type: string, text: string, isTrue: readonly string[]): string[] {
  const { definitions } = parse(text);
  const fragments = new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])) as readonly (readonly [string, FragmentDefinitionNode])[]);
  const { selectionSet } = definitions[0] as OperationDefinitionNode;
  return [...collectFields({ schema, fragments, isTrue: new Set(isTrue) }, schema.getType(type) as GraphQLCompositeType, [selectionSet])].map(([key, nodes]) => `${key} ${nodes.length}`);
}

it.each<[string, string, string, string[], string[]]>([
  ['keeps the order in which names come first', 'Resident', '{ b: name a: name ... { c: name } b: name }', ['b 2', 'a 1', 'c 1'], []],
  ['takes fragments on the type, its interfaces and unions', 'Resident', '{ ... on Resident { a: name } ... on Being { b: name } ... on Named { c: name } ... on Any { d: name } ... on Dog { e: name } }', ['a 1', 'b 1', 'c 1', 'd 1'], []],
  ['takes of an interface what each of its objects has', 'Being', '{ name ... on Being { a: name } ... on Dog { b: name } ... on Nobody { c: name } }', ['name 1', 'a 1'], []],
  ['takes a fragment once, however often it is spread', 'Dog', '{ ...F ...F ... on Being { ...F } } fragment F on Dog { name }', ['name 1'], []],
  ['takes a fragment where only its second spreading counts', 'Dog', 'query { ...F @skip(if: true) ...F } fragment F on Dog { name }', ['name 1'], []],
  ['leaves out what never counts', 'Dog', '{ a: name @skip(if: true) b: name @include(if: false) c: name @skip(if: false) @include(if: true) ... @skip(if: true) { d: name } }', ['c 1'], []],
  ['counts by the variables that are true', 'Dog', 'query { a: name @skip(if: $x) b: name @include(if: $x) c: name @include(if: $x) @skip(if: $y) d: name @include(if: $y) }', ['b 1', 'c 1'], ['x']],
  ['leaves out a fragment that there is not', 'Dog', '{ ...F name }', ['name 1'], []],
  ['takes names that every object has', 'Dog', '{ constructor: name __proto__: name toString: name }', ['constructor 1', '__proto__ 1', 'toString 1'], []],
])('%s', (_title, type, text, expected, isTrue) => {
  expect(collected(type, text, isTrue)).toEqual(expected);
});
