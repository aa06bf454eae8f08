import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const PRODUCTS = [{ id: '1', name: 'tea', price: 3, maker: { name: 'Hua' } }, { id: '2', name: 'ink', price: 5, maker: { name: 'Mo' } }];

export const provides: ConformanceCase = {
  title: 'a field that a subgraph provides on a path is not asked of its owner',
  source: 'Federation, @provides and @external',
  subgraphs: {
    products: { sdl: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! name: String @shareable price: Int maker: Maker @shareable } type Maker { name: String @shareable }', resolvers: { Query: { product: () => PRODUCTS[0] }, Product: byKey(PRODUCTS, 'id') } },
    // Says another name, so that it shows who was asked.
    shelves: {
      sdl: `type Query { top: Shelf @provides(fields: "best { name }") shelf: Shelf made: Product @provides(fields: "maker { name }") row: [Product!] @provides(fields: "name") }
        type Shelf @shareable { best: Product } type Product @key(fields: "id") { id: ID! name: String @external maker: Maker @external } type Maker { name: String @shareable }`,
      resolvers: {
        Query: { top: () => ({ best: { id: '1', name: 'tea (shelf)' } }), shelf: () => ({ best: { id: '2', name: 'not to be seen' } }), made: () => ({ id: '1', maker: { name: 'Hua (shelf)' } }), row: () => [{ id: '2', name: 'ink (shelf)' }, { id: '1', name: 'tea (shelf)' }] },
        Product: byKey([{ id: '1' }, { id: '2' }], 'id'),
      },
    },
  },
  operations: [
    { name: 'on that path', query: '{ top { best { name } } }', data: { top: { best: { name: 'tea (shelf)' } } }, asks: ['shelves'] },
    { name: 'but on another one', query: '{ shelf { best { name } } }', data: { shelf: { best: { name: 'ink' } } }, asks: ['products', 'shelves'] },
    { name: 'in a list', query: '{ row { id name } }', data: { row: [{ id: '2', name: 'ink (shelf)' }, { id: '1', name: 'tea (shelf)' }] }, asks: ['shelves'] },
    { name: 'in an object of it', query: '{ made { maker { name } } }', data: { made: { maker: { name: 'Hua (shelf)' } } }, asks: ['shelves'] },
    { name: 'and what it does not provide still is', query: '{ row { price } }', data: { row: [{ price: 5 }, { price: 3 }] }, asks: ['products', 'shelves'] },
  ],
};
