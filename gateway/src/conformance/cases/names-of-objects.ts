import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

export const namesOfObjects: ConformanceCase = {
  title: 'names that JavaScript has a use for are names like others',
  source: 'GraphQL 2.1.9, Names',
  subgraphs: {
    left: { sdl: 'type Query { constructor: Item toString: String item: Item } type Item @key(fields: "id") { id: ID! hasOwnProperty: Int length: Int }', resolvers: { Query: { constructor: () => ({ id: '1', hasOwnProperty: 1, length: 2 }), toString: () => 'text', item: () => ({ id: '1', hasOwnProperty: 1, length: 2 }) } } },
    right: { sdl: 'type Item @key(fields: "id") { id: ID! valueOf: Int then: Int }', resolvers: { Item: byKey([{ id: '1', valueOf: 3, then: 4 }], 'id') } },
  },
  operations: [
    { name: 'of fields', query: '{ constructor { hasOwnProperty valueOf length } toString }', data: { constructor: { hasOwnProperty: 1, valueOf: 3, length: 2 }, toString: 'text' } },
    { name: 'given by the client', query: '{ valueOf: item { constructor: valueOf prototype: length isPrototypeOf: hasOwnProperty } }', data: { valueOf: { constructor: 3, prototype: 2, isPrototypeOf: 1 } } },
    { name: 'that make an object look like a promise', query: '{ then: item { then catch: length } }', data: { then: { then: 4, catch: 2 } } },
    { name: 'that an object inherits from', isOrdered: true, query: '{ item { __proto__: length valueOf } }', data: JSON.parse('{"item":{"__proto__":2,"valueOf":3}}') },
    { name: 'of variables', query: 'query ($constructor: Boolean!, $toString: Boolean!) { item { valueOf @include(if: $constructor) length @include(if: $toString) } }', variables: { constructor: true, toString: false }, data: { item: { valueOf: 3 } } },
  ],
};
