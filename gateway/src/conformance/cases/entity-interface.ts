import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const BOATS = [{ __typename: 'Ferry', id: '1', name: 'Ann', seats: 90 }, { __typename: 'Barge', id: '2', name: 'Bo', load: 500 }];

export const entityInterface: ConformanceCase = {
  title: 'an interface that is an entity is reached by its key, and answers the type that it is',
  source: 'Federation, Entity interfaces: @key on an interface',
  subgraphs: {
    fleet: {
      sdl: 'interface Boat @key(fields: "id") { id: ID! name: String } type Ferry implements Boat @key(fields: "id") { id: ID! name: String seats: Int } type Barge implements Boat @key(fields: "id") { id: ID! name: String load: Int } type Query { fleet: [Boat!]! }',
      resolvers: { Query: { fleet: () => BOATS }, Boat: byKey(BOATS, 'id'), Ferry: byKey(BOATS, 'id'), Barge: byKey(BOATS, 'id') },
    },
    ports: {
      sdl: 'type Port { name: String boats: [Boat] } type Boat @key(fields: "id") @interfaceObject { id: ID! port: Port } type Query { port: Port }',
      resolvers: { Query: { port: () => ({ name: 'North', boats: [{ id: '2' }, null, { id: '1' }] }) }, Boat: byKey([{ id: '1', port: { name: 'North', boats: [{ id: '2' }] } }, { id: '2', port: null }], 'id') },
    },
  },
  operations: [
    { name: 'with what only the types have', query: '{ port { boats { name ... on Ferry { seats } ... on Barge { load } } } }', data: { port: { boats: [{ name: 'Bo', load: 500 }, null, { name: 'Ann', seats: 90 }] } } },
    { name: 'from the types to what is added to all of them', query: '{ fleet { __typename port { name } ... on Ferry { port { name } } } }', data: { fleet: [{ __typename: 'Ferry', port: { name: 'North' } }, { __typename: 'Barge', port: null }] } },
    { name: 'there and back', query: '{ fleet { port { name boats { id } } } }', data: { fleet: [{ port: { name: 'North', boats: [{ id: '2' }] } }, { port: null }] } },
  ],
};
