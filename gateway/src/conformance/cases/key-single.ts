import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

export const keySingle: ConformanceCase = {
  title: 'an entity is completed by its key',
  source: 'Federation, Entities: @key(fields: "id")',
  subgraphs: {
    names: {
      sdl: 'type Query { me: Person people: [Person!]! nobody: Person } type Person @key(fields: "id") { id: ID! name: String }',
      resolvers: { Query: { me: () => ({ id: '1', name: 'Li' }), people: () => [{ id: '2', name: 'Wang' }, { id: '1', name: 'Li' }], nobody: () => null }, Person: byKey([{ id: '1', name: 'Li' }, { id: '2', name: 'Wang' }], 'id') },
    },
    ages: {
      sdl: 'type Query { oldest: Person } type Person @key(fields: "id") { id: ID! age: Int }',
      resolvers: { Query: { oldest: () => ({ id: '2', age: 80 }) }, Person: byKey([{ id: '1', age: 30 }, { id: '2', age: 80 }], 'id') },
    },
  },
  operations: [
    { name: 'from the subgraph that answers the root field', query: '{ me { id name } }', data: { me: { id: '1', name: 'Li' } }, asks: ['names'] },
    { name: 'from the other one, though the client does not ask for the key', query: '{ me { age } }', data: { me: { age: 30 } }, asks: ['ages', 'names'] },
    { name: 'from both, in the other direction', query: '{ oldest { name age } }', data: { oldest: { name: 'Wang', age: 80 } } },
    { name: 'for each entry of a list, in its order', query: '{ people { age name } }', data: { people: [{ age: 80, name: 'Wang' }, { age: 30, name: 'Li' }] } },
    { name: 'not where there is none: null asks nobody else', query: '{ nobody { age } }', data: { nobody: null }, asks: ['names'] },
    { name: 'for two root fields of two subgraphs at once', query: '{ me { age } oldest { name } }', data: { me: { age: 30 }, oldest: { name: 'Wang' } } },
  ],
};
