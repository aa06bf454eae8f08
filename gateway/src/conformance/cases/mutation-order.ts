import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

interface Book { total: number }
const add = (_: unknown, { by }: { by: number }, book: Book): { id: string; total: number } => ({ id: '1', total: (book.total += by) });

export const mutationOrder: ConformanceCase = {
  title: 'root fields of a mutation run one after the other',
  source: 'GraphQL 6.2.2, Mutation; 6.3.1, Normal and serial execution',
  subgraphs: {
    left: {
      sdl: 'type Query { left: Int } type Mutation { addLeft(by: Int!): Account failLeft: Account } type Account @key(fields: "id") { id: ID! total: Int @shareable name: String }',
      resolvers: {
        Mutation: { addLeft: add, failLeft: () => { throw new Error('no'); } }, Account: byKey([{ id: '1', name: 'Li' }], 'id'), Query: { left: (_: unknown, _none: unknown, book: Book) => book.total },
      },
      state: (): Book => ({ total: 0 }),
    },
    right: {
      sdl: 'type Query { right: Int } type Mutation { addRight(by: Int!): Account } type Account @key(fields: "id") { id: ID! total: Int @shareable }',
      resolvers: { Mutation: { addRight: add }, Query: { right: (_: unknown, _none: unknown, book: Book) => book.total }, Account: byKey([{ id: '1', total: -1 }], 'id') },
      state: (): Book => ({ total: 0 }),
    },
  },
  operations: [
    { name: 'each seeing what the one before did', query: 'mutation { a: addLeft(by: 1) { total } b: addLeft(by: 10) { total } c: addLeft(by: 100) { total } }', data: { a: { total: 1 }, b: { total: 11 }, c: { total: 111 } } },
    { name: 'also where another subgraph\'s stand between them', query: 'mutation { a: addLeft(by: 1) { total } b: addRight(by: 10) { total } c: addLeft(by: 100) { total } }', data: { a: { total: 1 }, b: { total: 10 }, c: { total: 101 } } },
    { name: 'and what they answer is completed by other subgraphs', query: 'mutation { addRight(by: 1) { total name } }', data: { addRight: { total: 1, name: 'Li' } } },
    { name: 'and one that fails does not keep the next from running', query: 'mutation { failLeft { id } addLeft(by: 5) { total } addRight(by: 6) { total } }', data: { failLeft: null, addLeft: { total: 5 }, addRight: { total: 6 } }, errors: [{ path: ['failLeft'] }] },
    { name: 'with variables', query: 'mutation ($by: Int!) { addLeft(by: $by) { total } again: addLeft(by: $by) { total } }', variables: { by: 4 }, data: { addLeft: { total: 4 }, again: { total: 8 } } },
  ],
};
