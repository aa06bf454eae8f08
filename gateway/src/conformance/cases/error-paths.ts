import { GraphQLError } from 'graphql';
import type { ConformanceCase } from '../conformance-case.js';

const no = (code: string) => (): never => { throw new GraphQLError('no', { extensions: { code } }); };
interface Row { readonly id: string }

export const errorPaths: ConformanceCase = {
  title: 'an error stands where the client asked, with the code of the subgraph',
  source: 'GraphQL 7.1.2, Errors: path; Federation, errors of entities are mapped to the places that they were fetched for',
  subgraphs: {
    shelves: {
      sdl: 'type Query { shelves: [Shelf!]! broken: String things: [Thing] } type Shelf { no: Int books: [Book] label: String } type Book @key(fields: "id") { id: ID! } type Pen { id: ID! } union Thing = Pen | Book',
      resolvers: {
        Query: { shelves: () => [{ no: 1, books: [{ id: 'ok' }, null, { id: 'torn' }] }, { no: 2, books: [] }, { no: 3, books: [{ id: 'lost' }, { id: 'ok' }] }], broken: no('ROOT'), things: () => [{ __typename: 'Pen', id: 'p' }, { __typename: 'Book', id: 'torn' }] },
        Shelf: { label: ({ no: number }: { no: number }) => (number === 2 ? no('LABEL')() : `L${number}`) },
      },
    },
    books: {
      sdl: 'type Book @key(fields: "id") { id: ID! title: String pages: [Page] } type Page { no: Int text: String }',
      resolvers: {
        Book: { __resolveReference: async ({ id }: Row) => (id === 'lost' ? no('LOST')() : { id, title: 'Tea' }), title: ({ id }: Row) => (id === 'torn' ? no('TORN')() : 'Tea'), pages: () => [{ no: 1 }, { no: 2 }] },
        Page: { text: ({ no: number }: { no: number }) => (number === 2 ? no('BLANK')() : 'so') },
      },
    },
  },
  operations: [
    { name: 'at the root', query: '{ mine: broken shelves { no } }', data: { mine: null, shelves: [{ no: 1 }, { no: 2 }, { no: 3 }] }, errors: [{ path: ['mine'], code: 'ROOT' }] },
    { name: 'in a list', query: '{ shelves { l: label } }', data: { shelves: [{ l: 'L1' }, { l: null }, { l: 'L3' }] }, errors: [{ path: ['shelves', 1, 'l'], code: 'LABEL' }] },
    {
      name: 'of an entity\'s field, and of an entity, over lists with null', query: '{ s: shelves { b: books { t: title } } }', data: { s: [{ b: [{ t: 'Tea' }, null, { t: null }] }, { b: [] }, { b: [{ t: null }, { t: 'Tea' }] }] },
      errors: [{ path: ['s', 0, 'b', 2, 't'], code: 'TORN' }, { path: ['s', 2, 'b', 0, 't'], code: 'LOST' }],
    },
    { name: 'below an entity', query: '{ shelves { books { pages { x: text } } } }', data: { shelves: [{ books: [{ pages: [{ x: 'so' }, { x: null }] }, null, { pages: [{ x: 'so' }, { x: null }] }] }, { books: [] }, { books: [{ pages: null }, { pages: [{ x: 'so' }, { x: null }] }] }] }, errors: [{ path: ['shelves', 0, 'books', 0, 'pages', 1, 'x'], code: 'BLANK' }, { path: ['shelves', 0, 'books', 2, 'pages', 1, 'x'], code: 'BLANK' }, { path: ['shelves', 2, 'books', 0, 'pages'], code: 'LOST' }, { path: ['shelves', 2, 'books', 1, 'pages', 1, 'x'], code: 'BLANK' }] },
    { name: 'of an entity after something that is none', query: '{ things { ... on Book { title } ... on Pen { id } } }', data: { things: [{ id: 'p' }, { title: null }] }, errors: [{ path: ['things', 1, 'title'], code: 'TORN' }], stockFault: 'the error is put onto the entry before: places are counted over all entries, errors over the entities among them' },
    { name: 'of two subgraphs at once', query: '{ broken shelves { label books { id title } } }', data: { broken: null, shelves: [{ label: 'L1', books: [{ id: 'ok', title: 'Tea' }, null, { id: 'torn', title: null }] }, { label: null, books: [] }, { label: 'L3', books: [{ id: 'lost', title: null }, { id: 'ok', title: 'Tea' }] }] }, errors: [{ path: ['broken'], code: 'ROOT' }, { path: ['shelves', 1, 'label'], code: 'LABEL' }, { path: ['shelves', 0, 'books', 2, 'title'], code: 'TORN' }, { path: ['shelves', 2, 'books', 0, 'title'], code: 'LOST' }] },
  ],
};
