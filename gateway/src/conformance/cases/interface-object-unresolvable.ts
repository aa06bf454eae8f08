import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const MEDIA = [{ __typename: 'Book', id: '1' }, { __typename: 'Film', id: '2' }];

export const interfaceObjectUnresolvable: ConformanceCase = {
  title: 'a subgraph that does not resolve an interface\'s key is not gone back to',
  source: 'Federation, Entity interfaces; @key(resolvable: false)',
  subgraphs: {
    media: {
      sdl: 'interface Media @key(fields: "id") { id: ID! } type Book implements Media @key(fields: "id") { id: ID! pages: Int } type Film implements Media @key(fields: "id") { id: ID! } type Query { count: Int }',
      resolvers: { Media: byKey(MEDIA, 'id'), Book: byKey(MEDIA, 'id'), Film: byKey(MEDIA, 'id') },
    },
    reviews: { sdl: 'type Query { best: Media worst: Media } type Media @key(fields: "id", resolvable: false) @interfaceObject { id: ID! stars: Int @shareable }', resolvers: { Query: { best: () => ({ id: '2', stars: 5 }), worst: () => ({ id: '1', stars: 1 }) } } },
    ratings: { sdl: 'type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int @shareable }', resolvers: { Media: byKey([{ id: '1', stars: 1 }, { id: '2', stars: 5 }], 'id') } },
  },
  operations: [
    { name: 'its fields come with the object', query: '{ best { stars __typename } }', data: { best: { stars: 5, __typename: 'Film' } } },
    { name: 'also where one type alone is asked for them', query: '{ best { ... on Film { stars } } worst { ... on Film { stars } } }', data: { best: { stars: 5 }, worst: {} }, stockFault: 'the plan goes back by a key that is not resolved there, and its null is answered without an error' },
  ],
};
