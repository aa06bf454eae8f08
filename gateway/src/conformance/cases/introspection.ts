import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

export const introspection: ConformanceCase = {
  title: 'questions about the schema are answered beside those about data, of what clients may see',
  source: 'GraphQL 4.2, Schema introspection',
  subgraphs: {
    names: { sdl: 'type Query { me: Person } "A person." type Person @key(fields: "id") { id: ID! name: String }', resolvers: { Query: { me: () => ({ id: '1', name: 'Li' }) } } },
    ages: { sdl: 'type Person @key(fields: "id") { id: ID! age: Int @deprecated(reason: "old") }', resolvers: { Person: byKey([{ id: '1', age: 30 }], 'id') } },
  },
  operations: [
    { name: 'alone: nobody is asked', query: '{ __schema { queryType { name } mutationType { name } } }', data: { __schema: { queryType: { name: 'Query' }, mutationType: null } }, asks: [] },
    { name: 'beside data', query: '{ me { name age } __type(name: "Person") { kind description } }', data: { me: { name: 'Li', age: 30 }, __type: { kind: 'OBJECT', description: 'A person.' } } },
    { name: 'under other names, with variables and fragments', query: 'query ($type: String!) { t: __type(name: $type) { ...T } me { name } } fragment T on __Type { called: name none: ofType { name } }', variables: { type: 'Person' }, data: { t: { called: 'Person', none: null }, me: { name: 'Li' } } },
    { name: 'of a type that there is not', query: '{ a: __type(name: "Nowhere") { name } b: __type(name: "join__Graph") { name } c: __type(name: "_Entity") { name } }', data: { a: null, b: null, c: null } },
    { name: 'left out', query: 'query ($no: Boolean!) { __schema @include(if: $no) { queryType { name } } me { name } }', variables: { no: false }, data: { me: { name: 'Li' } } },
    { name: 'of what is deprecated', query: '{ a: __type(name: "Person") { fields(includeDeprecated: false) { name } } }', data: { a: { fields: [{ name: 'id' }, { name: 'name' }] } } },
    { name: 'no field that only subgraphs have', query: '{ _service { sdl } }', errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], asks: [] },
  ],
};
