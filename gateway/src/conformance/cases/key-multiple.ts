import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

export const keyMultiple: ConformanceCase = {
  title: 'an entity with several keys is followed by whichever both subgraphs have',
  source: 'Federation, Entities: multiple @keys',
  subgraphs: {
    shop: {
      sdl: 'type Query { offer: Product } type Product @key(fields: "sku") { sku: ID! price: Int }',
      resolvers: { Query: { offer: () => ({ sku: 's1', price: 10 }) }, Product: byKey([{ sku: 's1', price: 10 }], 'sku') },
    },
    // Knows both numbers: the bridge between the other two.
    catalogue: {
      sdl: 'type Query { listed: Product } type Product @key(fields: "sku") @key(fields: "upc") { sku: ID! upc: ID! title: String }',
      resolvers: {
        Query: { listed: () => ({ sku: 's1', upc: 'u1', title: 'tea' }) },
        Product: { __resolveReference: ({ sku, upc }: { sku?: string; upc?: string }) => (sku === 's1' || upc === 'u1' ? { sku: 's1', upc: 'u1', title: 'tea' } : null) },
      },
    },
    store: {
      sdl: 'type Query { stocked: Product } type Product @key(fields: "upc") { upc: ID! stock: Int }',
      resolvers: { Query: { stocked: () => ({ upc: 'u1', stock: 7 }) }, Product: byKey([{ upc: 'u1', stock: 7 }], 'upc') },
    },
  },
  operations: [
    { name: 'by the first key', query: '{ listed { price } }', data: { listed: { price: 10 } }, asks: ['catalogue', 'shop'] },
    { name: 'by the second key', query: '{ listed { stock } }', data: { listed: { stock: 7 } }, asks: ['catalogue', 'store'] },
    { name: 'over a third subgraph that has both keys', query: '{ offer { stock } }', data: { offer: { stock: 7 } }, asks: ['catalogue', 'shop', 'store'] },
    { name: 'over it in the other direction', query: '{ stocked { price title } }', data: { stocked: { price: 10, title: 'tea' } }, asks: ['catalogue', 'shop', 'store'] },
    { name: 'a key of another subgraph is a field like others', query: '{ offer { sku upc } }', data: { offer: { sku: 's1', upc: 'u1' } }, asks: ['catalogue', 'shop'] },
  ],
};
