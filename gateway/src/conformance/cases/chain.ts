import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

export const chain: ConformanceCase = {
  title: 'a chain of subgraphs is followed to its end, and back into one of them',
  source: 'Federation, query planning: A to B to A to C',
  subgraphs: {
    a: { sdl: 'type Query { start: One all: [One!] } type One @key(fields: "id") { id: ID! } type Three @key(fields: "id") { id: ID! four: Four text: String } type Four @key(fields: "id") { id: ID! }', resolvers: { Query: { start: () => ({ id: '1' }), all: () => [{ id: '1' }, { id: '2' }] }, Three: byKey([{ id: '3', four: { id: '4' }, text: 'three' }], 'id') } },
    b: { sdl: 'type One @key(fields: "id") { id: ID! two: Two } type Two { threes: [Three] } type Three @key(fields: "id", resolvable: false) { id: ID! }', resolvers: { One: byKey([{ id: '1', two: { threes: [{ id: '3' }, null, { id: '3' }] } }, { id: '2', two: null }], 'id') } },
    c: { sdl: 'type Four @key(fields: "id") { id: ID! five: Int one: One } type One @key(fields: "id", resolvable: false) { id: ID! }', resolvers: { Four: byKey([{ id: '4', five: 5, one: { id: '2' } }], 'id') } },
  },
  operations: [
    { name: 'A, B, A', query: '{ start { two { threes { text } } } }', data: { start: { two: { threes: [{ text: 'three' }, null, { text: 'three' }] } } }, asks: ['a', 'b'] },
    { name: 'A, B, A, C', query: '{ start { two { threes { four { five } } } } }', data: { start: { two: { threes: [{ four: { five: 5 } }, null, { four: { five: 5 } }] } } }, asks: ['a', 'b', 'c'] },
    { name: 'A, B, A, C, B, where it ends in null', query: '{ start { two { threes { four { one { id two { threes { id } } } } } } } }', data: { start: { two: { threes: [{ four: { one: { id: '2', two: null } } }, null, { four: { one: { id: '2', two: null } } }] } } } },
    { name: 'for a list, of which one ends early', query: '{ all { id two { threes { id four { id five } text } } } }', data: { all: [{ id: '1', two: { threes: [{ id: '3', four: { id: '4', five: 5 }, text: 'three' }, null, { id: '3', four: { id: '4', five: 5 }, text: 'three' }] } }, { id: '2', two: null }] } },
  ],
};
