import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const CATS = [{ __typename: 'Cat', id: '1', lives: 9 }];
const said = (_: unknown, given: unknown): string => JSON.stringify(given);

export const typesMerged: ConformanceCase = {
  title: 'a field that subgraphs type differently has the type that holds for all of them',
  source: 'Federation, Composition: output types are merged to the supertype, arguments are intersected',
  subgraphs: {
    left: {
      sdl: 'type Query { said(a: Int, b: Int): String @shareable home: Home } type Home @key(fields: "id") { id: ID! sign: String! @shareable pet: Pet @shareable tags: [String!]! @shareable } interface Pet { id: ID! } type Cat implements Pet @key(fields: "id") { id: ID! lives: Int }',
      resolvers: { Query: { said, home: () => ({ id: 'h', sign: 'left', pet: CATS[0], tags: ['x'] }) }, Home: byKey([{ id: 'h', sign: 'left', pet: CATS[0], tags: ['x'] }], 'id'), Cat: byKey(CATS, 'id') },
    },
    right: {
      sdl: 'type Query { said(a: Int, c: Int): String @shareable house: Home houses: [Home!] } type Home @key(fields: "id") { id: ID! sign: String @shareable pet: Cat @shareable tags: [String] @shareable } interface Pet { id: ID! } type Cat implements Pet @key(fields: "id") { id: ID! }',
      resolvers: { Query: { said, house: () => ({ id: 'h', sign: null, pet: { id: '1' }, tags: [null, 'x'] }), houses: () => [{ id: 'h', sign: null, pet: null, tags: null }, { id: 'h', sign: 's', pet: { id: '1' }, tags: [] }] } },
    },
  },
  operations: [
    { name: 'nullable where one says so: its null is an answer', query: '{ house { sign tags } }', data: { house: { sign: null, tags: [null, 'x'] } }, asks: ['right'] },
    { name: 'and what the other one says is one too', query: '{ home { sign tags } }', data: { home: { sign: 'left', tags: ['x'] } }, asks: ['left'] },
    { name: 'an interface where one says so', query: '{ house { pet { __typename id ... on Cat { lives } } } home { pet { ... on Cat { lives } } } }', data: { house: { pet: { __typename: 'Cat', id: '1', lives: 9 } }, home: { pet: { lives: 9 } } } },
    { name: 'in lists', query: '{ houses { sign pet { id } tags } }', data: { houses: [{ sign: null, pet: null, tags: null }, { sign: 's', pet: { id: '1' }, tags: [] }] } },
    { name: 'with the arguments that both have', query: '{ said(a: 1) }', data: { said: '{"a":1}' } },
    { name: 'and no other', query: '{ said(b: 1) }', errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], asks: [] },
  ],
};
