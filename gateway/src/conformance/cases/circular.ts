import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const BOOKS = [{ id: 'b1', title: 'Tea', author: { id: 'a1' } }, { id: 'b2', title: 'Ink', author: { id: 'a1' } }];

export const circular: ConformanceCase = {
  title: 'entities that refer to one another are followed as far as it is asked',
  source: 'Federation, Entities: references',
  subgraphs: {
    books: { sdl: 'type Query { book: Book } type Book @key(fields: "id") { id: ID! title: String author: Author } type Author @key(fields: "id", resolvable: false) { id: ID! }', resolvers: { Query: { book: () => BOOKS[0] }, Book: byKey(BOOKS, 'id') } },
    authors: {
      sdl: 'type Author @key(fields: "id") { id: ID! name: String books: [Book!] friend: Author } type Book @key(fields: "id", resolvable: false) { id: ID! }',
      resolvers: { Author: { ...byKey([{ id: 'a1', name: 'Lu' }], 'id'), books: () => [{ id: 'b2' }, { id: 'b1' }], friend: () => ({ id: 'a1', name: 'Lu' }) } },
    },
  },
  operations: [
    { name: 'there', query: '{ book { author { name } } }', data: { book: { author: { name: 'Lu' } } } },
    { name: 'and back', query: '{ book { title author { name books { title } } } }', data: { book: { title: 'Tea', author: { name: 'Lu', books: [{ title: 'Ink' }, { title: 'Tea' }] } } } },
    { name: 'and there again', query: '{ book { author { books { author { name books { id } } } } } }', data: { book: { author: { books: [{ author: { name: 'Lu', books: [{ id: 'b2' }, { id: 'b1' }] } }, { author: { name: 'Lu', books: [{ id: 'b2' }, { id: 'b1' }] } }] } } } },
    { name: 'to itself', query: '{ book { author { friend { friend { name books { title } } } } } }', data: { book: { author: { friend: { friend: { name: 'Lu', books: [{ title: 'Ink' }, { title: 'Tea' }] } } } } } },
  ],
};
