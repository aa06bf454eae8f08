import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const no = (): never => { throw new Error('no'); };
const ROOMS = [{ id: '1', area: 20 }, { id: '2' }, { id: '3', area: 30 }];

export const nullPropagation: ConformanceCase = {
  title: 'a field that must not be null, and is, takes its parent along, with one error at its place',
  source: 'GraphQL 6.4.4, Handling execution errors: the nearest nullable parent; one error a field',
  subgraphs: {
    houses: {
      sdl: 'type Query { house: House sure: House! houses: [House]! } type House @key(fields: "id") { id: ID! rooms: [Room!] maybe: [Room] all: [Room!]! hall: Room! } type Room @key(fields: "id") { id: ID! }',
      resolvers: { Query: { house: () => ({ id: 'h' }), sure: () => ({ id: 'h' }), houses: () => [{ id: 'h' }, null] }, House: { rooms: () => ROOMS, maybe: () => ROOMS, all: () => ROOMS, hall: () => ({ id: '2' }) } },
    },
    areas: { sdl: 'type Room @key(fields: "id") { id: ID! area: Int! light: Light dark: Light! } type Light { lux: Int! }', resolvers: { Room: { ...byKey(ROOMS, 'id'), area: ({ area }: { area?: number }) => area ?? no(), light: () => ({ lux: null }), dark: () => ({ lux: 1 }) } } },
  },
  operations: [
    { name: 'the entry of a list', query: '{ house { id maybe { area } } }', data: { house: { id: 'h', maybe: [{ area: 20 }, null, { area: 30 }] } }, errors: [{ path: ['house', 'maybe', 1, 'area'] }] },
    { name: 'the list', query: '{ house { id rooms { area } } }', data: { house: { id: 'h', rooms: null } }, errors: [{ path: ['house', 'rooms', 1, 'area'] }] },
    { name: 'the list and the object that it is in', query: '{ house { id all { area } } }', data: { house: null }, errors: [{ path: ['house', 'all', 1, 'area'] }] },
    { name: 'everything', query: '{ sure { id hall { area } } }', data: null, errors: [{ path: ['sure', 'hall', 'area'] }] },
    { name: 'one house of two', query: '{ houses { hall { area } } }', data: { houses: [null, null] }, errors: [{ path: ['houses', 0, 'hall', 'area'] }] },
    { name: 'an object within the other subgraph', query: '{ house { hall { light { lux } dark { lux } } } }', data: { house: { hall: { light: null, dark: { lux: 1 } } } }, errors: [{ path: ['house', 'hall', 'light', 'lux'] }] },
    { name: 'under the client\'s names', query: '{ h: house { r: rooms { a: area } } ok: house { id } }', data: { h: { r: null }, ok: { id: 'h' } }, errors: [{ path: ['h', 'r', 1, 'a'] }] },
    { name: 'nothing, where it is left out', query: '{ house { rooms { area @include(if: false) id } } }', data: { house: { rooms: [{ id: '1' }, { id: '2' }, { id: '3' }] } } },
  ],
};
