import { buildSchema, parse } from 'graphql';
import { checkNames } from './check-names.js';

const SCHEMA = buildSchema('type Query { resident(id: ID): Resident residents(first: Int): Page } type Resident { residentNo: Int birthDate: String name: String } type Page { totalCount: Int }');
const KEYS = { variable: 'representations', isAdded: (name: string, type: string | null): boolean => name === '__typename' || (name === 'residentNo' && type === 'Resident') };
const check = (document: string) => (): void => checkNames(parse(document), { schema: SCHEMA, keyNames: KEYS });

describe('a name that plans use', () => {
  it.each([
    ['as an alias', '{ resident(id: "x") { residentNo: birthDate } }', 'alias residentNo: expected a name that is no key of the graph, but got one that plans use'],
    ['as an alias in a fragment', '{ ...A } fragment A on Query { resident(id: "x") { __typename: name } }', 'alias __typename: expected a name that is no key of the graph, but got one that plans use'],
    ['as a variable', 'query($representations: Int!) { residents(first: $representations) { totalCount } }', '$representations: expected a variable of another name, but got one that plans use'],
  ])('%s is refused', (_case, document, message) => {
    expect(check(document)).toThrow(expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' }) as object }) as Error);
  });

  it.each([
    ['for the field that it names', '{ resident(id: "x") { residentNo: residentNo no: residentNo __typename } }'], ['where nothing of that name is added', '{ residentNo: residents { residentNo: totalCount } }'], ['for nothing', '{ one: resident(id: "x") { birth: birthDate } }'],
  ])('%s is no fault', (_case, document) => {
    expect(check(document)).not.toThrow();
  });
});
