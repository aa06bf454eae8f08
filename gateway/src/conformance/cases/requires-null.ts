import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

interface Trip { readonly id: string; readonly days?: number | null; readonly stops?: readonly (string | null)[] | null }
const TRIPS = [{ id: '1', days: 3, stops: ['a', null, 'b'] }, { id: '2', days: null, stops: [] }, { id: '3', days: 0, stops: null }];

export const requiresNull: ConformanceCase = {
  title: 'what is required is passed on as it is, null and empty lists too',
  source: 'Federation, @requires; Subgraph specification, Resolve references',
  subgraphs: {
    trips: { sdl: 'type Query { trips: [Trip!]! } type Trip @key(fields: "id") { id: ID! days: Int stops: [String] }', resolvers: { Query: { trips: () => TRIPS }, Trip: byKey(TRIPS, 'id') } },
    texts: {
      sdl: 'type Trip @key(fields: "id") { id: ID! days: Int @external stops: [String] @external length: String @requires(fields: "days") way: String @requires(fields: "stops") }',
      resolvers: { Trip: { __resolveReference: (trip: Trip) => trip, length: ({ days }: Trip) => `days ${JSON.stringify(days) ?? 'lost'}`, way: ({ stops }: Trip) => `stops ${JSON.stringify(stops) ?? 'lost'}` } },
    },
  },
  operations: [
    { name: 'a value, null, and zero', query: '{ trips { length } }', data: { trips: [{ length: 'days 3' }, { length: 'days null' }, { length: 'days 0' }] } },
    { name: 'a list with null in it, an empty one, and none', query: '{ trips { way } }', data: { trips: [{ way: 'stops ["a",null,"b"]' }, { way: 'stops []' }, { way: 'stops null' }] } },
  ],
};
