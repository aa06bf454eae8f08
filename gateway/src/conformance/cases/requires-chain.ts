import type { ConformanceCase } from '../conformance-case.js';

interface Order { readonly id: string; readonly net?: number; readonly tax?: number; readonly total?: number }
const self = { __resolveReference: (order: Order): Order => order };

export const requiresChain: ConformanceCase = {
  title: 'what is required may itself require something',
  source: 'Federation, @requires: chained',
  subgraphs: {
    shop: { sdl: 'type Query { orders: [Order!]! } type Order @key(fields: "id") { id: ID! net: Int! }', resolvers: { Query: { orders: () => [{ id: '1', net: 100 }, { id: '2', net: 50 }] }, Order: { __resolveReference: ({ id }: Order) => ({ id, net: id === '1' ? 100 : 50 }) } } },
    taxes: { sdl: 'type Order @key(fields: "id") { id: ID! net: Int! @external tax: Int! @requires(fields: "net") }', resolvers: { Order: { ...self, tax: ({ net }: Order) => (net ?? 0) / 10 } } },
    totals: { sdl: 'type Order @key(fields: "id") { id: ID! net: Int! @external tax: Int! @external total: Int! @requires(fields: "net tax") }', resolvers: { Order: { ...self, total: ({ net, tax }: Order) => (net ?? 0) + (tax ?? 0) } } },
    // Back in a subgraph that has been asked already, with what only the last one knows.
    texts: { sdl: 'type Order @key(fields: "id") { id: ID! total: Int! @external text: String @requires(fields: "total") }', resolvers: { Order: { ...self, text: ({ total }: Order) => `${total} in all` } } },
  },
  operations: [
    { name: 'over two steps', query: '{ orders { total } }', data: { orders: [{ total: 110 }, { total: 55 }] } },
    { name: 'over three', query: '{ orders { text } }', data: { orders: [{ text: '110 in all' }, { text: '55 in all' }] } },
    { name: 'all of them at once, in whatever order', query: '{ orders { text tax net total } }', data: { orders: [{ text: '110 in all', tax: 10, net: 100, total: 110 }, { text: '55 in all', tax: 5, net: 50, total: 55 }] } },
    { name: 'each under another name', query: '{ orders { a: text b: tax c: net d: total } }', data: { orders: [{ a: '110 in all', b: 10, c: 100, d: 110 }, { a: '55 in all', b: 5, c: 50, d: 55 }] } },
  ],
};
