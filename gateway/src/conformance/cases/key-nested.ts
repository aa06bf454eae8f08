import type { ConformanceCase } from '../conformance-case.js';

const PLACES = [{ id: '1', at: { city: { code: 'x' }, street: 'Elm' }, rent: 9 }, { id: '1', at: { city: { code: 'y' }, street: 'Elm' }, rent: 5 }];

export const keyNested: ConformanceCase = {
  title: 'a key may lie inside objects',
  source: 'Federation, Entities: nested @key(fields: "id at { city { code } }")',
  subgraphs: {
    plans: {
      sdl: 'type Query { flats: [Flat!]! } type Flat @key(fields: "id at { city { code } }") { id: ID! at: Place! rooms: Int } type Place { city: City! street: String } type City { code: ID! zone: Int }',
      resolvers: { Query: { flats: () => [{ id: '1', at: { city: { code: 'y', zone: 2 }, street: 'Elm' }, rooms: 3 }, { id: '1', at: { city: { code: 'x', zone: 1 }, street: 'Oak' }, rooms: 2 }] } },
    },
    rents: {
      sdl: 'type Flat @key(fields: "id at { city { code } }") { id: ID! at: Place! rent: Int } type Place { city: City! } type City { code: ID! }',
      resolvers: { Flat: { __resolveReference: (flat: { id: string; at: { city: { code: string } } }) => PLACES.find(({ id, at }) => id === flat.id && at.city.code === flat.at.city.code) ?? null } },
    },
  },
  operations: [
    { name: 'and is sent whole', query: '{ flats { rent } }', data: { flats: [{ rent: 5 }, { rent: 9 }] } },
    { name: 'beside other fields of the same objects', query: '{ flats { at { street city { zone } } rent rooms } }', data: { flats: [{ at: { street: 'Elm', city: { zone: 2 } }, rent: 5, rooms: 3 }, { at: { street: 'Oak', city: { zone: 1 } }, rent: 9, rooms: 2 }] } },
    { name: 'where the client has other names for the objects', query: '{ flats { place: at { town: city { no: code } } rent } }', data: { flats: [{ place: { town: { no: 'y' } }, rent: 5 }, { place: { town: { no: 'x' } }, rent: 9 }] } },
  ],
};
