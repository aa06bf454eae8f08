import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const PEOPLE = [{ id: '1', name: 'Li' }, { id: '2', name: 'Wang' }, { id: '3', name: 'Zhao' }];

export const entityMissing: ConformanceCase = {
  title: 'an entity that a subgraph does not have leaves what it adds null',
  source: 'Federation, Subgraph specification: Query._entities: [_Entity]!; GraphQL 6.4.4, Handling execution errors',
  subgraphs: {
    names: {
      sdl: 'type Query { broken: Int person(id: ID!): Person people: [Person] crowd: [Person!] } type Person @key(fields: "id") { id: ID! name: String }',
      resolvers: { Query: { person: (_: unknown, { id }: { id: string }) => PEOPLE.find((each) => each.id === id), broken: () => { throw new Error('no'); }, people: () => PEOPLE, crowd: () => PEOPLE } },
    },
    ages: { sdl: 'type Person @key(fields: "id") { id: ID! age: Int year: Int! }', resolvers: { Person: byKey([{ id: '1', age: 30, year: 1996 }, { id: '3', age: 80, year: 1946 }], 'id') } },
  },
  operations: [
    { name: 'a nullable field is null, without an error', query: '{ person(id: "2") { name age } }', data: { person: { name: 'Wang', age: null } } },
    { name: 'of a list, those alone', query: '{ people { name age } }', data: { people: [{ name: 'Li', age: 30 }, { name: 'Wang', age: null }, { name: 'Zhao', age: 80 }] } },
    { name: 'a field that must not be null makes its parent null, with an error', query: '{ person(id: "2") { name year } }', data: { person: null }, errors: [{ path: ['person', 'year'] }] },
    { name: 'and an entry of a list', query: '{ people { name year } }', data: { people: [{ name: 'Li', year: 1996 }, null, { name: 'Zhao', year: 1946 }] }, errors: [{ path: ['people', 1, 'year'] }] },
    { name: 'and the whole list, where no entry may be null', query: '{ crowd { name year } }', data: { crowd: null }, errors: [{ path: ['crowd', 1, 'year'] }] },
    { name: 'with its error beside those of others', query: '{ broken person(id: "2") { year } }', data: { broken: null, person: null }, errors: [{ path: ['broken'] }, { path: ['person', 'year'] }], stockFault: 'where there is any other error, what was lost on the way is not told of at all' },
    { name: 'and nothing where it was not asked', query: '{ crowd { name } person(id: "2") { name } }', data: { crowd: [{ name: 'Li' }, { name: 'Wang' }, { name: 'Zhao' }], person: { name: 'Wang' } }, asks: ['names'] },
  ],
};
