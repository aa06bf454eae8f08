import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const PEOPLE = [{ id: '1', name: 'Li' }, { id: '2', name: 'Wang' }];

export const subgraphDown: ConformanceCase = {
  title: 'a subgraph that is down takes its own fields along, and no others',
  source: 'GraphQL 6.4.4, Handling execution errors; 7.1.2, Errors: a path for each field that has one',
  subgraphs: {
    names: {
      sdl: 'type Query { people: [Person] first: Person } type Person @key(fields: "id") { id: ID! name: String }',
      resolvers: { Query: { people: () => PEOPLE, first: () => PEOPLE[0] }, Person: byKey(PEOPLE, 'id') },
    },
    ages: { sdl: 'type Query { oldest: Person eldest: Person! } type Person @key(fields: "id") { id: ID! age: Int year: Int! }', fault: 'silent' },
    notes: { sdl: 'type Person @key(fields: "id") { id: ID! note: String }', resolvers: { Person: byKey([{ id: '1', note: 'a' }, { id: '2', note: 'b' }], 'id') } },
  },
  operations: [
    { name: 'in the middle of a plan', query: '{ first { name age note } }', data: { first: { name: 'Li', age: null, note: 'a' } }, errors: [{ path: ['first', 'age'] }] },
    { name: 'in a list, of each entry', query: '{ people { age name } }', data: { people: [{ age: null, name: 'Li' }, { age: null, name: 'Wang' }] }, errors: [{ path: ['people', 0, 'age'] }, { path: ['people', 1, 'age'] }] },
    { name: 'under the client\'s names', query: '{ all: people { years: age called: name } }', data: { all: [{ years: null, called: 'Li' }, { years: null, called: 'Wang' }] }, errors: [{ path: ['all', 0, 'years'] }, { path: ['all', 1, 'years'] }] },
    { name: 'at the root', query: '{ oldest { name } first { name } }', data: { oldest: null, first: { name: 'Li' } }, errors: [{ path: ['oldest'] }] },
    { name: 'with their parent, where they must not be null', query: '{ people { year name } }', data: { people: [null, null] }, errors: [{ path: ['people', 0, 'year'] }, { path: ['people', 1, 'year'] }] },
    { name: 'with everything, where a root field must not be null', query: '{ eldest { name } first { name } }', data: null, errors: [{ path: ['eldest'] }] },
    { name: 'and is not missed by whoever does not ask it', query: '{ people { name note } }', data: { people: [{ name: 'Li', note: 'a' }, { name: 'Wang', note: 'b' }] } },
  ],
};
