import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const MEDIA = [{ __typename: 'Book', id: '1', title: 'Tea', pages: 90 }, { __typename: 'Film', id: '2', title: 'Ink', minutes: 80 }];

export const interfaceObject: ConformanceCase = {
  title: 'a subgraph may add fields to an interface without knowing its types',
  source: 'Federation, Entity interfaces: @interfaceObject',
  subgraphs: {
    media: {
      sdl: 'type Query { media: [Media!]! book: Book } interface Media @key(fields: "id") { id: ID! title: String } type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int } type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }',
      resolvers: { Query: { media: () => MEDIA, book: () => MEDIA[0] }, Media: byKey(MEDIA, 'id'), Book: byKey(MEDIA, 'id'), Film: byKey(MEDIA, 'id') },
    },
    reviews: {
      sdl: 'type Query { best: Media all: [Media] } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }',
      resolvers: { Query: { best: () => ({ id: '2', stars: 5 }), all: () => [{ id: '2', stars: 5 }, { id: '1', stars: 3 }, null] }, Media: byKey([{ id: '1', stars: 3 }, { id: '2', stars: 5 }], 'id') },
    },
  },
  operations: [
    { name: 'asked on the interface', query: '{ media { title stars } }', data: { media: [{ title: 'Tea', stars: 3 }, { title: 'Ink', stars: 5 }] } },
    { name: 'asked on one of the types', query: '{ book { pages stars } }', data: { book: { pages: 90, stars: 3 } } },
    { name: 'asked of it alone, where the types make no difference', query: '{ best { id stars } }', data: { best: { id: '2', stars: 5 } }, asks: ['reviews'] },
    { name: 'with the type, which only the other one knows', query: '{ best { __typename stars } }', data: { best: { __typename: 'Film', stars: 5 } }, asks: ['media', 'reviews'] },
    { name: 'with the type under another name', query: '{ best { kind: __typename } }', data: { best: { kind: 'Film' } } },
    { name: 'with fields of the types', query: '{ all { stars ... on Book { pages } ... on Film { minutes title } } }', data: { all: [{ stars: 5, minutes: 80, title: 'Ink' }, { stars: 3, pages: 90 }, null] } },
    { name: 'where a fragment asks for one of them alone', query: '{ all { ... on Book { stars } } }', data: { all: [{}, { stars: 3 }, null] } },
  ],
};
