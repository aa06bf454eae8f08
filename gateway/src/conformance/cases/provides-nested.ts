import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const PETS = [{ __typename: 'Cat', id: '1', name: 'Mi', lives: 9 }, { __typename: 'Dog', id: '2', name: 'Bo', bites: 1 }];

export const providesNested: ConformanceCase = {
  title: 'what is provided may depend on a type, and serve what is required',
  source: 'Federation, @provides: inline fragments; @requires beside it',
  subgraphs: {
    pets: { sdl: 'type Cat @key(fields: "id") { id: ID! name: String @shareable lives: Int } type Dog @key(fields: "id") { id: ID! name: String @shareable bites: Int }', resolvers: { Cat: byKey(PETS, 'id'), Dog: byKey(PETS, 'id') } },
    shows: {
      sdl: `type Query { shown: [Pet] @provides(fields: "... on Cat { name }") } union Pet = Cat | Dog type Cat @key(fields: "id") { id: ID! name: String @external } type Dog @key(fields: "id") { id: ID! name: String @external tag: String @requires(fields: "name") }`,
      resolvers: { Query: { shown: () => [{ __typename: 'Cat', id: '1', name: 'Mi (show)' }, { __typename: 'Dog', id: '2', name: 'not to be seen' }] }, Dog: { __resolveReference: (dog: object) => dog, tag: ({ name }: { name?: string }) => `<${name}>` }, Cat: byKey([{ id: '1' }], 'id') },
    },
  },
  operations: [
    { name: 'of the type that it is provided for', query: '{ shown { ... on Cat { name } } }', data: { shown: [{ name: 'Mi (show)' }, {}] }, asks: ['shows'] },
    { name: 'not of the other one', query: '{ shown { ... on Cat { name } ... on Dog { name } } }', data: { shown: [{ name: 'Mi (show)' }, { name: 'Bo' }] }, asks: ['pets', 'shows'] },
    { name: 'and what requires it gets the owner\'s', query: '{ shown { ... on Dog { tag } } }', data: { shown: [{}, { tag: '<Bo>' }] } },
    { name: 'and the rest comes by key', query: '{ shown { ... on Cat { lives name } } }', data: { shown: [{ lives: 9, name: 'Mi (show)' }, {}] } },
  ],
};
