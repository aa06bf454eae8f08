import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const ROWS = [{ id: '1', name: 'Li', age: 30 }, { id: '2', name: 'Wang', age: 80 }];
const QUERY = 'query One($id: ID!, $old: Boolean!, $as: String) { person(id: $id) { name(as: $as) age @include(if: $old) } } query Two($id: ID!) { person(id: $id) { age } }';

export const askedAgain: ConformanceCase = {
  title: 'an operation that comes again is answered by what comes with it this time',
  source: 'GraphQL 6.1, Executing requests: nothing is kept between requests',
  subgraphs: {
    names: { sdl: 'type Query { person(id: ID!): Person } type Person @key(fields: "id") { id: ID! name(as: String): String }', resolvers: { Query: { person: (_: unknown, { id }: { id: string }) => ROWS.find((row) => row.id === id) ?? null }, Person: { name: ({ name }: { name: string }, { as }: { as?: string | null }) => as ?? name } } },
    ages: { sdl: 'type Person @key(fields: "id") { id: ID! age: Int }', resolvers: { Person: byKey(ROWS, 'id') } },
  },
  operations: [
    { name: 'first', operationName: 'One', query: QUERY, variables: { id: '1', old: true }, data: { person: { name: 'Li', age: 30 } } },
    { name: 'with another key', operationName: 'One', query: QUERY, variables: { id: '2', old: true }, data: { person: { name: 'Wang', age: 80 } } },
    { name: 'with another condition', operationName: 'One', query: QUERY, variables: { id: '2', old: false }, data: { person: { name: 'Wang' } }, asks: ['names'] },
    { name: 'with another argument', operationName: 'One', query: QUERY, variables: { id: '2', old: true, as: 'W' }, data: { person: { name: 'W', age: 80 } } },
    { name: 'with a key that there is not', operationName: 'One', query: QUERY, variables: { id: '3', old: true }, data: { person: null }, asks: ['names'] },
    { name: 'by the other operation of its document', operationName: 'Two', query: QUERY, variables: { id: '1' }, data: { person: { age: 30 } } },
    { name: 'as at first', operationName: 'One', query: QUERY, variables: { id: '1', old: true }, data: { person: { name: 'Li', age: 30 } } },
  ],
};
