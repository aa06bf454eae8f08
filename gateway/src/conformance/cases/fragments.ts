import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const ROWS = [{ __typename: 'Cat', id: '1', name: 'Mi', home: { city: 'A', street: 'x' } }, { __typename: 'Dog', id: '2', name: 'Bo', home: { city: 'B', street: 'y' } }];

export const fragments: ConformanceCase = {
  title: 'fragments stand for the fields in them, in whatever way they nest',
  source: 'GraphQL 2.8, Fragments; 6.3.2, Field collection; 7.2.2, Serialized map ordering',
  subgraphs: {
    pets: {
      sdl: 'type Query { pets: [Pet!]! cat: Cat } interface Pet { id: ID! name: String home: Home } type Cat implements Pet @key(fields: "id") { id: ID! name: String home: Home } type Dog implements Pet @key(fields: "id") { id: ID! name: String home: Home } type Home { city: String street: String }',
      resolvers: { Query: { pets: () => ROWS, cat: () => ROWS[0] } },
    },
    vets: { sdl: 'type Cat @key(fields: "id") { id: ID! lives: Int next: Visit } type Dog @key(fields: "id") { id: ID! bites: Int next: Visit } type Visit { day: Int hour: Int }', resolvers: { Cat: byKey([{ id: '1', lives: 9, next: { day: 1, hour: 8 } }], 'id'), Dog: byKey([{ id: '2', bites: 2, next: null }], 'id') } },
  },
  operations: [
    { name: 'in one another', query: '{ pets { ...A } } fragment A on Pet { name ...B } fragment B on Cat { lives ...C } fragment C on Pet { id }', data: { pets: [{ name: 'Mi', lives: 9, id: '1' }, { name: 'Bo' }] } },
    { name: 'on an interface where the type is known', query: '{ cat { ... on Pet { name ... on Dog { bites } ... on Cat { lives } } } }', data: { cat: { name: 'Mi', lives: 9 } } },
    { name: 'objects of one name are put together', query: '{ cat { home { city } ...H next { day } ...N } } fragment H on Pet { home { street } } fragment N on Cat { next { hour } }', data: { cat: { home: { city: 'A', street: 'x' }, next: { day: 1, hour: 8 } } } },
    { name: 'of two types, with the same name for what is alike', query: '{ pets { ... on Cat { what: lives } ... on Dog { what: bites next { day } } } }', data: { pets: [{ what: 9 }, { what: 2, next: null }] } },
    { name: 'used twice', query: '{ cat { ...L } pets { ...L } } fragment L on Cat { lives }', data: { cat: { lives: 9 }, pets: [{ lives: 9 }, {}] } },
    { name: 'keep the order in which fields first come', isOrdered: true, query: '{ cat { next { hour } ...F name } } fragment F on Cat { lives id next { day } name }', data: { cat: { next: { hour: 8, day: 1 }, lives: 9, id: '1', name: 'Mi' } } },
    { name: 'of an operation that is chosen by its name', operationName: 'Two', query: 'query One { cat { id } } query Two { cat { ...L } } fragment L on Cat { lives }', data: { cat: { lives: 9 } } },
  ],
};
