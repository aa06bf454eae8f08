import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const OLD = [{ id: '1', amount: -1, note: 'old' }];

export const override: ConformanceCase = {
  title: 'a field that a subgraph took over is no longer asked of the one before',
  source: 'Federation, @override(from:)',
  subgraphs: {
    payments: { sdl: 'type Query { bill: Bill } type Bill @key(fields: "id") { id: ID! amount: Int note: String }', resolvers: { Query: { bill: () => OLD[0] }, Bill: byKey(OLD, 'id') } },
    billing: { sdl: 'type Query { latest: Bill } type Bill @key(fields: "id") { id: ID! amount: Int @override(from: "payments") paid: Boolean }', resolvers: { Query: { latest: () => ({ id: '1', amount: 8, paid: true }) }, Bill: byKey([{ id: '1', amount: 8, paid: true }], 'id') } },
  },
  operations: [
    { name: 'even where that one has the entity in hand', query: '{ bill { amount } }', data: { bill: { amount: 8 } }, asks: ['billing', 'payments'] },
    { name: 'while its other fields are', query: '{ bill { amount note } latest { note amount } }', data: { bill: { amount: 8, note: 'old' }, latest: { note: 'old', amount: 8 } } },
  ],
};
