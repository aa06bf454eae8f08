import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

export const keyNonResolvable: ConformanceCase = {
  title: 'an entity that a subgraph only refers to is not asked of it',
  source: 'Federation, Entities: @key(resolvable: false)',
  subgraphs: {
    reviews: {
      sdl: 'type Query { review: Review } type Review { text: String of: Product } type Product @key(fields: "id", resolvable: false) { id: ID! }',
      resolvers: { Query: { review: () => ({ text: 'good', of: { id: 'p1' } }) }, Product: { __resolveReference: () => { throw new Error('asked for a reference that it does not resolve'); } } },
    },
    products: {
      sdl: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! name: String }',
      resolvers: { Query: { product: () => ({ id: 'p1', name: 'tea' }) }, Product: byKey([{ id: 'p1', name: 'tea' }], 'id') },
    },
  },
  operations: [
    { name: 'but followed out of it', query: '{ review { text of { name } } }', data: { review: { text: 'good', of: { name: 'tea' } } }, asks: ['products', 'reviews'] },
    { name: 'its key needs nobody else', query: '{ review { of { id __typename } } }', data: { review: { of: { id: 'p1', __typename: 'Product' } } }, asks: ['reviews'] },
    { name: 'and what has come from its owner stays there', query: '{ product { id name } }', data: { product: { id: 'p1', name: 'tea' } }, asks: ['products'] },
  ],
};
