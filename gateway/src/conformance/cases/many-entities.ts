import type { ConformanceCase } from '../conformance-case.js';

const MANY = 300;
/** 0 to 299, each third time the one before again, each seventh time none. */
const PLACES = Array.from({ length: MANY }, (_none, place) => (place % 7 === 6 ? null : { id: String(place % 3 === 2 ? place - 1 : place) }));
const sizeOf = (id: string): number | null => (Number(id) % 5 === 0 ? null : Number(id) * 2);

export const manyEntities: ConformanceCase = {
  title: 'of many entities each gets its own, with repeats, gaps and some that nobody has',
  source: 'Federation, Subgraph specification: as many entities as representations, in their order',
  subgraphs: {
    places: { sdl: 'type Query { places: [Place] groups: [[Place]] } type Place @key(fields: "id") { id: ID! }', resolvers: { Query: { places: () => PLACES, groups: () => [PLACES.slice(0, 100), [], PLACES.slice(100)] } } },
    sizes: { sdl: 'type Place @key(fields: "id") { id: ID! size: Int }', resolvers: { Place: { __resolveReference: async ({ id }: { id: string }) => (sizeOf(id) === null ? null : { id, size: sizeOf(id) }) } } },
  },
  operations: [
    { name: 'in one list', query: '{ places { size } }', data: { places: PLACES.map((place) => place && { size: sizeOf(place.id) }) } },
    { name: 'in lists of lists, under other names', query: '{ groups { s: size i: id } }', data: { groups: [PLACES.slice(0, 100), [], PLACES.slice(100)].map((group) => group.map((place) => place && { s: sizeOf(place.id), i: place.id })) } },
  ],
};
