import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { ClassifiedFields } from './classified-fields.js';

const SDL = `
  directive @classified(level: String!) on FIELD_DEFINITION
  type Query { resident: Resident @classified(level: "S2") grid: Grid @classified(level: "S0") found: [Found!] @classified(level: "S1") named: Named @classified(level: "S1") }
  interface Named { name: String @classified(level: "S1") }
  type Resident implements Named { name: String @classified(level: "S2") asOf: String @classified(level: "S1") spouse: Resident @classified(level: "S3") }
  type Grid implements Named { name: String @classified(level: "S0") }
  union Found = Resident | Grid`;
const schema = buildSchema(SDL);
const fields = new ClassifiedFields(SDL);

function askedBy(query: string, variables?: Record<string, unknown>, operationName?: string): readonly string[] {
  const document = parse(query);
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION && (operationName === undefined || definition.name?.value === operationName));
  if (!operation) throw new Error('expected an operation');
  return fields.askedBy({ document, operation, schema, variables });
}

it.each([
  ['fields of S2 and above, each once, sorted', '{ resident { name spouse { name asOf } } again: resident { n: name } }', ['Query.resident', 'Resident.name', 'Resident.spouse']],
  ['no others', '{ grid { name __typename } __schema { types { name } } }', []],
  ['those in fragments, however they are spread', '{ ...A } fragment A on Query { resident { ... on Resident { ...B } ... { asOf } } } fragment B on Resident { spouse { ...C } } fragment C on Resident { name }', ['Query.resident', 'Resident.name', 'Resident.spouse']],
  ['those of the members of a union', '{ found { ... on Resident { name } ... on Grid { name } } }', ['Resident.name']],
  ['those of all that an interface may be', '{ named { name } }', ['Resident.name']],
])('finds %s', (_what, query, expected) => {
  expect(askedBy(query)).toEqual(expected);
});

it('looks at conditions with the values that an operation is given', () => {
  const query = 'query($a: Boolean!, $b: Boolean = true) { resident { name @include(if: $a) spouse @skip(if: $b) { asOf } } }';
  expect(askedBy(query, { a: false })).toEqual(['Query.resident']);
  expect(askedBy(query, { a: true, b: false })).toEqual(['Query.resident', 'Resident.name', 'Resident.spouse']);
  // A condition that was not given its value: the operation will be refused, and counts as asking for all.
  expect(askedBy(query)).toEqual(['Query.resident', 'Resident.name']);
});

it('looks at the operation that was chosen, and gives the same list for the same question', () => {
  const document = parse('query A { grid { name } } query B { resident { name } }');
  const [one, other] = document.definitions as OperationDefinitionNode[];
  if (!one || !other) throw new Error('expected two operations');
  expect(fields.askedBy({ document, operation: one, schema })).toEqual([]);
  expect(fields.askedBy({ document, operation: other, schema })).toEqual(['Query.resident', 'Resident.name']);
  expect(fields.askedBy({ document, operation: other, schema })).toBe(fields.askedBy({ document, operation: other, schema }));
});

it('walks fragments that spread one another twice each once', () => {
  const bomb = Array.from({ length: 40 }, (_each, place) => `fragment F${place} on Resident { spouse { ...F${place + 1} } again: spouse { ...F${place + 1} } }`).join(' ');
  expect(askedBy(`{ resident { ...F0 } } ${bomb} fragment F40 on Resident { name }`)).toEqual(['Query.resident', 'Resident.name', 'Resident.spouse']);
});
