import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

export const fieldOrder: ConformanceCase = {
  title: 'fields are answered in the order in which they are asked, whoever they come from',
  source: 'GraphQL 7.2.2, Serialized map ordering',
  subgraphs: {
    names: { sdl: 'type Query { me: Person one: Int } type Person @key(fields: "id") { id: ID! name: String }', resolvers: { Query: { me: () => ({ id: '1', name: 'Li' }), one: () => 1 } } },
    ages: { sdl: 'type Query { two: Int } type Person @key(fields: "id") { id: ID! age: Int sizes: [Size] } type Size { a: Int b: Int }', resolvers: { Query: { two: () => 2 }, Person: byKey([{ id: '1', age: 30, sizes: [{ a: 1, b: 2 }, null] }], 'id') } },
  },
  operations: [
    { name: 'at the root', isOrdered: true, query: '{ two me { id } one z: two }', data: { two: 2, me: { id: '1' }, one: 1, z: 2 } },
    { name: 'in an entity', isOrdered: true, query: '{ me { age __typename name sizes { b a } id } }', data: { me: { age: 30, __typename: 'Person', name: 'Li', sizes: [{ b: 2, a: 1 }, null], id: '1' } } },
    { name: 'where null stands among them', isOrdered: true, query: '{ me { sizes { b __typename } age } __typename }', data: { me: { sizes: [{ b: 2, __typename: 'Size' }, null], age: 30 }, __typename: 'Query' } },
    { name: 'where one is asked twice: at its first place', isOrdered: true, query: '{ me { age name } one me { id age } }', data: { me: { age: 30, name: 'Li', id: '1' }, one: 1 } },
    { name: 'with names that are numbers in all but one sign', isOrdered: true, query: '{ me { _2: name _1: age } }', data: { me: { _2: 'Li', _1: 30 } } },
  ],
};
