import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

export const typename: ConformanceCase = {
  title: 'the type of an object is a field like others',
  source: 'GraphQL 4.1, Type name introspection',
  subgraphs: {
    zoo: {
      sdl: 'type Query { beasts: [Beast!]! keeper: Keeper } type Mutation { feed: Keeper } union Beast = Lion | Owl type Lion @key(fields: "id") { id: ID! } type Owl { eyes: Int } type Keeper @key(fields: "id") { id: ID! bag: Bag } type Bag { size: Int }',
      resolvers: { Query: { beasts: () => [{ __typename: 'Lion', id: '1' }, { __typename: 'Owl', eyes: 2 }], keeper: () => ({ id: 'k', bag: { size: 1 } }) }, Mutation: { feed: () => ({ id: 'k' }) } },
    },
    food: { sdl: 'type Lion @key(fields: "id") { id: ID! eats: Meal } type Meal { meat: Int } type Keeper @key(fields: "id") { id: ID! meal: Meal }', resolvers: { Lion: byKey([{ id: '1', eats: { meat: 5 } }], 'id'), Keeper: byKey([{ id: 'k', meal: { meat: 1 } }], 'id') } },
  },
  operations: [
    { name: 'at the root, beside other fields', query: '{ __typename keeper { __typename bag { __typename size } } }', data: { __typename: 'Query', keeper: { __typename: 'Keeper', bag: { __typename: 'Bag', size: 1 } } } },
    { name: 'at the root, under another name', query: '{ root: __typename keeper { id } }', data: { root: 'Query', keeper: { id: 'k' } } },
    { name: 'at the root of a mutation', query: 'mutation { __typename feed { kind: __typename } }', data: { __typename: 'Mutation', feed: { kind: 'Keeper' } } },
    { name: 'under two names', query: '{ beasts { a: __typename b: __typename } }', data: { beasts: [{ a: 'Lion', b: 'Lion' }, { a: 'Owl', b: 'Owl' }] } },
    { name: 'under another name and its own', query: '{ keeper { __typename t: __typename meal { t: __typename } } }', data: { keeper: { __typename: 'Keeper', t: 'Keeper', meal: { t: 'Meal' } } } },
    { name: 'in objects of another subgraph alone', query: '{ beasts { ... on Lion { eats { __typename } } } }', data: { beasts: [{ eats: { __typename: 'Meal' } }, {}] } },
    { name: 'alone', query: '{ keeper { __typename } }', data: { keeper: { __typename: 'Keeper' } }, asks: ['zoo'] },
  ],
};
