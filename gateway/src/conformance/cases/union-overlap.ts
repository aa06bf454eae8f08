import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const CARS = [{ id: 'c1', wheels: 4 }];

export const unionOverlap: ConformanceCase = {
  title: 'a union may have other members in other subgraphs',
  source: 'Federation, Composition: unions are merged',
  subgraphs: {
    roads: {
      sdl: 'type Query { passing: [Thing] } union Thing = Car | Bike type Car @key(fields: "id") { id: ID! wheels: Int } type Bike @key(fields: "id") { id: ID! bell: String }',
      resolvers: { Query: { passing: () => [{ __typename: 'Bike', id: 'b1', bell: 'ring' }, null, { __typename: 'Car', id: 'c1', wheels: 4 }] }, Car: byKey(CARS, 'id') },
    },
    ports: {
      sdl: 'type Query { loaded: [Thing!]! } union Thing = Car | Ship type Car @key(fields: "id") { id: ID! weight: Int } type Ship { sail: String }',
      resolvers: { Query: { loaded: () => [{ __typename: 'Ship', sail: 'red' }, { __typename: 'Car', id: 'c1', weight: 9 }] }, Car: byKey([{ id: 'c1', weight: 9 }], 'id') },
    },
  },
  operations: [
    { name: 'a member of both is completed from the other', query: '{ passing { __typename ... on Car { wheels weight } ... on Bike { bell } } }', data: { passing: [{ __typename: 'Bike', bell: 'ring' }, null, { __typename: 'Car', wheels: 4, weight: 9 }] } },
    { name: 'in the other direction', query: '{ loaded { ... on Car { wheels } ... on Ship { sail } } }', data: { loaded: [{ sail: 'red' }, { wheels: 4 }] } },
    { name: 'a member that this one does not have is asked for in vain', query: '{ passing { ... on Ship { sail } ... on Car { id } } }', data: { passing: [{}, null, { id: 'c1' }] } },
    { name: 'of nothing but such a member', query: '{ passing { ... on Ship { sail } } }', data: { passing: [{}, null, {}] } },
    { name: 'members that have a name in common for different fields', query: '{ passing { ... on Car { it: weight } ... on Bike { is: bell } } }', data: { passing: [{ is: 'ring' }, null, { it: 9 }] } },
  ],
};
