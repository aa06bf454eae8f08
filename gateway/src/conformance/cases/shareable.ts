import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

export const shareable: ConformanceCase = {
  title: 'a field that several subgraphs share comes from whichever is asked anyway',
  source: 'Federation, @shareable',
  subgraphs: {
    maps: {
      sdl: 'type Query { here: Place spot: Spot @shareable } type Place @key(fields: "id") { id: ID! name: String @shareable at: Point @shareable } type Point @shareable { x: Int y: Int } type Spot { map: String }',
      resolvers: { Query: { here: () => ({ id: '1', name: 'Gate', at: { x: 1, y: 2 } }), spot: () => ({ map: 'city' }) }, Place: byKey([{ id: '1', name: 'Gate', at: { x: 1, y: 2 } }], 'id') },
    },
    guides: {
      sdl: 'type Query { best: Place spot: Spot @shareable } type Place @key(fields: "id") { id: ID! name: String @shareable at: Point @shareable text: String } type Point @shareable { x: Int y: Int } type Spot { text: String }',
      resolvers: { Query: { best: () => ({ id: '1', name: 'Gate', at: { x: 1, y: 2 }, text: 'old' }), spot: () => ({ text: 'here' }) }, Place: byKey([{ id: '1', name: 'Gate', at: { x: 1, y: 2 }, text: 'old' }], 'id') },
    },
  },
  operations: [
    { name: 'in one', query: '{ here { name at { x y } } }', data: { here: { name: 'Gate', at: { x: 1, y: 2 } } }, asks: ['maps'] },
    { name: 'or the other', query: '{ best { name at { y } text } }', data: { best: { name: 'Gate', at: { y: 2 }, text: 'old' } }, asks: ['guides'] },
    { name: 'and brings the rest by key', query: '{ here { name text } }', data: { here: { name: 'Gate', text: 'old' } }, asks: ['guides', 'maps'] },
    { name: 'at the root: an object without a key is put together from both', query: '{ spot { map text } }', data: { spot: { map: 'city', text: 'here' } }, asks: ['guides', 'maps'] },
    { name: 'at the root: from one where that is enough', query: '{ spot { text } }', data: { spot: { text: 'here' } }, asks: ['guides'] },
  ],
};
