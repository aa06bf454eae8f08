import type { ConformanceCase } from '../conformance-case.js';

const said = (_: unknown, given: unknown): string => JSON.stringify(given);

export const inputs: ConformanceCase = {
  title: 'an input has the fields that all subgraphs know, and arrives as it was given',
  source: 'Federation, Composition: inputs are intersected; GraphQL 3.10, Input objects; 6.1.2, Coercing variable values',
  subgraphs: {
    left: {
      sdl: 'type Query { left(by: By, many: [[Int]], page: Page): String } input By { name: String = "any" old: Int } input Page { first: Int = 5 by: By }',
      resolvers: { Query: { left: said } },
    },
    right: { sdl: 'type Query { right(by: By): String } input By { name: String = "any" new: Int }', resolvers: { Query: { right: said } } },
  },
  operations: [
    { name: 'written out', query: '{ left(by: { name: "Li" }) right(by: { name: "Wang" }) }', data: { left: '{"by":{"name":"Li"}}', right: '{"by":{"name":"Wang"}}' } },
    { name: 'as a variable', query: 'query ($by: By) { left(by: $by) right(by: $by) }', variables: { by: { name: 'Li' } }, data: { left: '{"by":{"name":"Li"}}', right: '{"by":{"name":"Li"}}' } },
    { name: 'as variables inside of it', query: 'query ($name: String, $first: Int) { left(page: { first: $first, by: { name: $name } }) }', variables: { name: 'Li', first: 2 }, data: { left: '{"page":{"first":2,"by":{"name":"Li"}}}' } },
    { name: 'with its defaults', query: '{ left(by: {}) right(by: {}) }', data: { left: '{"by":{"name":"any"}}', right: '{"by":{"name":"any"}}' } },
    { name: 'with null, which is not the same as nothing', query: '{ left(by: null) a: left(by: { name: null }) b: left }', data: { left: '{"by":null}', a: '{"by":{"name":null}}', b: '{}' } },
    { name: 'with a variable that is not given', query: 'query ($by: By, $name: String) { left(by: $by) a: left(by: { name: $name }) }', data: { left: '{}', a: '{"by":{"name":"any"}}' } },
    { name: 'lists of lists', query: 'query ($n: [Int]) { left(many: [[1, null], $n, null, []]) }', variables: { n: [2, 3] }, data: { left: '{"many":[[1,null],[2,3],null,[]]}' } },
    { name: 'one value for a list', query: 'query ($many: [[Int]]) { left(many: $many) }', variables: { many: 4 }, data: { left: '{"many":[[4]]}' } },
    { name: 'not with a field that one of them alone knows', query: '{ left(by: { old: 1 }) }', errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], asks: [] },
  ],
};
