import type { ConformanceCase } from '../conformance-case.js';

/** What both subgraphs see: a database that they share, as far as the case goes. */
const book = { total: 0 };

export const mutationCompletion: ConformanceCase = {
  title: 'a root field of a mutation is completed before the next one begins',
  source: 'GraphQL 6.3.1, Normal and serial execution: the selection of a field is executed before the next field begins',
  subgraphs: {
    left: {
      sdl: 'type Query { none: Int } type Mutation { add(by: Int!): Account spend(by: Int!): Account } type Account @key(fields: "id") { id: ID! total: Int }',
      resolvers: { Mutation: { add: (_: unknown, { by }: { by: number }) => ({ id: '1', total: (book.total += by) }), spend: (_: unknown, { by }: { by: number }) => ({ id: '1', total: (book.total -= by) }) } },
      state: () => void (book.total = 0),
    },
    right: { sdl: 'type Mutation { clear: Account } type Account @key(fields: "id") { id: ID! seen: Int }', resolvers: { Mutation: { clear: () => ({ id: '1', seen: (book.total = 0) }) }, Account: { __resolveReference: ({ id }: { id: string }) => ({ id, seen: book.total }) } } },
  },
  operations: [
    { name: 'by the subgraph that ran it', query: 'mutation { a: add(by: 5) { total } b: spend(by: 2) { total } }', data: { a: { total: 5 }, b: { total: 3 } } },
    { name: 'by another one', query: 'mutation { add(by: 5) { seen } clear { id } }', data: { add: { seen: 5 }, clear: { id: '1' } } },
    { name: 'by another one, before the same subgraph runs the next', query: 'mutation { add(by: 5) { seen } spend(by: 2) { seen } }', data: { add: { seen: 5 }, spend: { seen: 3 } }, stockFault: 'mutations that follow one another in one subgraph are one fetch, and what others add is read after the last of them' },
  ],
};
