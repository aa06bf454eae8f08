import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const SEATS = [{ row: 'A', no: 1, price: 100 }, { row: 'A', no: 2, price: 200 }, { row: 'B', no: 1, price: 300 }];

export const keyCompound: ConformanceCase = {
  title: 'a key of several fields is taken as a whole',
  source: 'Federation, Entities: compound @key(fields: "row no")',
  subgraphs: {
    hall: {
      sdl: 'type Query { seats: [Seat!]! } type Seat @key(fields: "row no") { row: String! no: Int! isFree: Boolean! }',
      resolvers: { Query: { seats: () => [{ row: 'B', no: 1, isFree: true }, { row: 'A', no: 2, isFree: false }, { row: 'A', no: 1, isFree: true }] } },
    },
    prices: { sdl: 'type Seat @key(fields: "row no") { row: String! no: Int! price: Int }', resolvers: { Seat: byKey(SEATS, 'row', 'no') } },
  },
  operations: [
    { name: 'entries that agree in one of the fields are told apart', query: '{ seats { price } }', data: { seats: [{ price: 300 }, { price: 200 }, { price: 100 }] } },
    { name: 'though the client asks for one of them alone, under another name', query: '{ seats { line: row price isFree } }', data: { seats: [{ line: 'B', price: 300, isFree: true }, { line: 'A', price: 200, isFree: false }, { line: 'A', price: 100, isFree: true }] } },
  ],
};
