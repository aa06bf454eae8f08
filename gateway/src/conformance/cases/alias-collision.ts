import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const ROWS = [{ id: '1', name: 'Li', weight: 70 }];
/** The planner adds a key under the name that the client gives to something else; the door refuses what it would answer wrongly. */
const FAULT = 'refused: GRAPHQL_VALIDATION_FAILED';

export const aliasCollision: ConformanceCase = {
  title: 'a client may call a field what a key, or something that is required, is called',
  source: 'GraphQL 2.7, Field alias: an alias is the client\'s choice',
  subgraphs: {
    names: { sdl: 'type Query { me: Person text: Note } type Person @key(fields: "id") { id: ID! name: String weight: Int } type Note { body: String no: ID }', resolvers: { Query: { me: () => ROWS[0], text: () => ({ body: 'hello', no: '7' }) }, Person: byKey(ROWS, 'id') } },
    ages: { sdl: 'type Person @key(fields: "id") { id: ID! age: Int weight: Int @external fit: Boolean @requires(fields: "weight") }', resolvers: { Person: { ...byKey([{ id: '1', age: 30 }], 'id'), fit: ({ weight }: { weight?: unknown }) => weight === 70 } } },
  },
  operations: [
    { name: 'a key', query: '{ me { id: name age } }', data: { me: { id: 'Li', age: 30 } }, stockFault: FAULT },
    { name: 'a key, with a field of the other subgraph', query: '{ me { id: age name } }', data: { me: { id: 30, name: 'Li' } }, stockFault: FAULT },
    { name: 'what is required', query: '{ me { weight: name fit } }', data: { me: { weight: 'Li', fit: true } }, stockFault: FAULT },
    { name: 'each what the other is called', query: '{ me { name: id id: name age } }', data: { me: { name: '1', id: 'Li', age: 30 } }, stockFault: FAULT },
    { name: 'a field of a type that has no such key', query: '{ text { id: body } }', data: { text: { id: 'hello' } } },
    { name: 'at the root', query: '{ id: me { name age } }', data: { id: { name: 'Li', age: 30 } } },
    { name: 'itself', query: '{ me { id: id age } }', data: { me: { id: '1', age: 30 } } },
    { name: 'what lists of entities are called in plans', query: '{ _entities: me { age } }', data: { _entities: { age: 30 } } },
    { name: 'a variable as plans call theirs', query: 'query ($representations: Boolean!) { me { name @include(if: $representations) age } }', variables: { representations: true }, data: { me: { name: 'Li', age: 30 } }, stockFault: FAULT },
  ],
};
