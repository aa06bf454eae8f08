import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const STAFF = [{ __typename: 'Nurse', id: '1', ward: 'A' }, { __typename: 'Guard', id: '2', gate: 'N' }];

export const interfaceOverlap: ConformanceCase = {
  title: 'an interface may have other types and fields in other subgraphs',
  source: 'Federation, Composition: interfaces are merged',
  subgraphs: {
    staff: {
      sdl: 'type Query { staff: [Worker!]! } interface Worker { id: ID! } type Nurse implements Worker @key(fields: "id") { id: ID! ward: String } type Guard implements Worker @key(fields: "id") { id: ID! gate: String }',
      resolvers: { Query: { staff: () => STAFF }, Nurse: byKey(STAFF, 'id'), Guard: byKey(STAFF, 'id') },
    },
    pay: {
      sdl: 'type Query { paid: Paid } interface Paid { pay: Int } type Nurse implements Paid @key(fields: "id") { id: ID! pay: Int } type Guard implements Paid @key(fields: "id") { id: ID! pay: Int } type Robot implements Paid { pay: Int }',
      resolvers: { Query: { paid: () => ({ __typename: 'Robot', pay: 0 }) }, Nurse: byKey([{ id: '1', pay: 100 }], 'id'), Guard: byKey([{ id: '2', pay: 90 }], 'id') },
    },
  },
  operations: [
    { name: 'fields by the types', query: '{ staff { id ... on Nurse { ward pay } ... on Guard { pay } } }', data: { staff: [{ id: '1', ward: 'A', pay: 100 }, { id: '2', pay: 90 }] } },
    { name: 'fields by the other interface, which this subgraph does not know', query: '{ staff { ... on Paid { pay } } }', data: { staff: [{ pay: 100 }, { pay: 90 }] } },
    { name: 'types in a subgraph that has another of them', query: '{ paid { __typename pay ... on Nurse { ward } ... on Worker { id } } }', data: { paid: { __typename: 'Robot', pay: 0 } } },
    { name: 'each type under a name of its own', query: '{ staff { ... on Nurse { x: ward } ... on Guard { y: gate z: pay } type: __typename } }', data: { staff: [{ x: 'A', type: 'Nurse' }, { y: 'N', z: 90, type: 'Guard' }] } },
  ],
};
