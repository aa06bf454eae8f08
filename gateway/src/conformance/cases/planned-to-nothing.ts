import type { ConformanceCase } from '../conformance-case.js';

export const plannedToNothing: ConformanceCase = {
  title: 'an operation that cannot be planned is an error; one that asks nobody is none',
  source: 'GraphQL 6.4.4, Handling execution errors; Federation, Entity interfaces',
  subgraphs: {
    // Has no type of the interface, and so cannot say which one an object of the other subgraph is.
    media: { sdl: 'type Query { title: String } type Mutation { touch: Int } interface Media @key(fields: "id", resolvable: false) { id: ID! pages: Int }', resolvers: { Query: { title: () => 'Tea' } } },
    reviews: { sdl: 'type Query { best: Media } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }', resolvers: { Query: { best: () => ({ id: '1', stars: 5 }) } } },
  },
  operations: [
    { name: 'a type that nobody knows', query: '{ best { __typename } }', errors: [{}] },
    { name: 'a field that nobody can be asked for', query: '{ title best { pages } }', errors: [{}] },
    { name: 'what can be asked of the same object', query: '{ best { stars } }', data: { best: { stars: 5 } } },
    { name: 'nothing but the root\'s type', query: '{ __typename }', data: { __typename: 'Query' }, asks: [] },
    { name: 'nothing but the type of another root', query: 'mutation { type: __typename }', data: { type: 'Mutation' }, asks: [] },
    { name: 'nothing that is not left out', query: 'query ($no: Boolean!) { title @include(if: $no) ... @skip(if: true) { best { id } } }', variables: { no: false }, data: {}, asks: [] },
  ],
};
