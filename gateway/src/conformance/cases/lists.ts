import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const SEATS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

export const lists: ConformanceCase = {
  title: 'lists keep their shape: in lists, with nulls, and empty',
  source: 'GraphQL 3.11, List; 6.4.3, Value completion',
  subgraphs: {
    halls: {
      sdl: 'type Query { rows: [[Seat]] strict: [[Seat!]!]! cube: [[[Int]]] none: [Seat!]! gone: [Seat] boxes: [Box] } type Box { seats: [Seat] size: Int } type Seat @key(fields: "id") { id: ID! }',
      resolvers: {
        Query: {
          rows: () => [[SEATS[0], null], null, [], [SEATS[2], SEATS[1]]], strict: () => [[SEATS[1]], [], [SEATS[0], SEATS[2]]], cube: () => [[[1, null], []], null, [null, [2]]], none: () => [], gone: () => null,
          boxes: () => [{ seats: [SEATS[2]], size: 1 }, null, { seats: null, size: 0 }, { seats: [], size: 0 }, { seats: [null, SEATS[0], SEATS[0]], size: 3 }],
        },
      },
    },
    prices: { sdl: 'type Seat @key(fields: "id") { id: ID! price: Int tags: [[String]] mates: [Seat!] }', resolvers: { Seat: byKey([{ id: 'a', price: 1, tags: [['x', null], []], mates: [{ id: 'b', price: 2 }] }, { id: 'b', price: 2, tags: null, mates: [] }, { id: 'c', price: 3, tags: [], mates: null }], 'id') } },
  },
  operations: [
    { name: 'of numbers', query: '{ cube }', data: { cube: [[[1, null], []], null, [null, [2]]] } },
    { name: 'of entities, completed where they stand', query: '{ rows { id price } }', data: { rows: [[{ id: 'a', price: 1 }, null], null, [], [{ id: 'c', price: 3 }, { id: 'b', price: 2 }]] } },
    { name: 'of entities, without nulls', query: '{ strict { price } }', data: { strict: [[{ price: 2 }], [], [{ price: 1 }, { price: 3 }]] } },
    { name: 'of nothing: nobody else is asked', query: '{ none { price } gone { price } }', data: { none: [], gone: null }, asks: ['halls'] },
    { name: 'in objects in lists', query: '{ boxes { seats { price } size } }', data: { boxes: [{ seats: [{ price: 3 }], size: 1 }, null, { seats: null, size: 0 }, { seats: [], size: 0 }, { seats: [null, { price: 1 }, { price: 1 }], size: 3 }] } },
    { name: 'that another subgraph adds', query: '{ strict { tags mates { price } } }', data: { strict: [[{ tags: null, mates: [] }], [], [{ tags: [['x', null], []], mates: [{ price: 2 }] }, { tags: [], mates: null }]] } },
  ],
};
