import type { ConformanceCase } from '../conformance-case.js';

export const refused: ConformanceCase = {
  title: 'what is no operation of the graph is refused, and nobody is asked',
  source: 'GraphQL 5, Validation; 6.1, Executing requests; 6.1.2, Coercing variable values; 6.2.3, Subscription',
  subgraphs: {
    names: { sdl: 'type Query { me(id: ID!, n: Int = 1): String list(ids: [ID!]!): [String] } type Subscription { ticks: Int }', resolvers: { Query: { me: () => 'Li', list: (_: unknown, { ids }: { ids: string[] }) => ids } } },
  },
  operations: [
    { name: 'a subscription', query: 'subscription { ticks }', errors: [{}], asks: [] },
    { name: 'a mutation, where there are none', query: 'mutation { me }', errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], asks: [] },
    { name: 'one of several, and none is named', query: 'query A { me(id: 1) } query B { me(id: 2) }', errors: [{ code: 'OPERATION_RESOLUTION_FAILURE' }], asks: [] },
    { name: 'one of another name', query: 'query A { me(id: 1) }', operationName: 'B', errors: [{ code: 'OPERATION_RESOLUTION_FAILURE' }], asks: [] },
    { name: 'a variable that is not used', query: 'query ($n: Int) { me(id: 1) }', variables: { n: 1 }, errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], asks: [] },
    { name: 'a variable where another type is expected', query: 'query ($n: String) { me(id: 1, n: $n) }', variables: { n: 'x' }, errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], asks: [] },
    { name: 'a variable that has to be given', query: 'query ($id: ID!) { me(id: $id) }', errors: [{ code: 'BAD_USER_INPUT' }], asks: [] },
    { name: 'a variable that must not be null', query: 'query ($id: ID!) { me(id: $id) }', variables: { id: null }, errors: [{ code: 'BAD_USER_INPUT' }], asks: [] },
    { name: 'a variable of another type', query: 'query ($n: Int) { me(id: 1, n: $n) }', variables: { n: 'one' }, errors: [{ code: 'BAD_USER_INPUT' }], asks: [] },
    { name: 'a number that is none of 32 bits', query: 'query ($n: Int) { me(id: 1, n: $n) }', variables: { n: 3_000_000_000 }, errors: [{ code: 'BAD_USER_INPUT' }], asks: [] },
    { name: 'null in a list that may hold none', query: 'query ($ids: [ID!]!) { list(ids: $ids) }', variables: { ids: ['a', null] }, errors: [{ code: 'BAD_USER_INPUT' }], asks: [] },
    { name: 'but not one value for a list', query: 'query ($ids: [ID!]!) { list(ids: $ids) }', variables: { ids: 7 }, data: { list: ['7'] } },
    { name: 'nor a variable that nobody declared', query: 'query ($ids: [ID!]!) { list(ids: $ids) }', variables: { ids: [], other: 1 }, data: { list: [] } },
  ],
};
