import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const ROWS = [{ no: 7, name: 'Li', secret: 's' }];

export const inaccessible: ConformanceCase = {
  title: 'what is inaccessible joins subgraphs and is seen by no client',
  source: 'Federation, @inaccessible',
  subgraphs: {
    names: {
      sdl: 'type Query { me: Person found(by: By): String } type Person @key(fields: "no") { no: Int! @inaccessible name: String secret: String @inaccessible } input By { name: String hidden: Int @inaccessible } enum Kind { OPEN CLOSED @inaccessible }',
      resolvers: { Query: { me: () => ROWS[0], found: () => 'yes' }, Person: byKey(ROWS, 'no') },
    },
    ages: { sdl: 'type Person @key(fields: "no") { no: Int! @inaccessible age: Int label: String secret: String @external tag: String @requires(fields: "secret") }', resolvers: { Person: { ...byKey([{ no: 7, age: 30 }], 'no'), tag: ({ secret }: { secret?: string }) => `<${secret}>` } } },
  },
  operations: [
    { name: 'a key', query: '{ me { name age } }', data: { me: { name: 'Li', age: 30 } }, asks: ['ages', 'names'] },
    { name: 'a required field', query: '{ me { tag } }', data: { me: { tag: '<s>' } } },
    { name: 'a key that is asked for is no field', query: '{ me { no } }', errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], asks: [] },
    { name: 'nor is an argument\'s', query: '{ found(by: { hidden: 1 }) }', errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], asks: [] },
    { name: 'nor does the schema show it', query: '{ a: __type(name: "By") { inputFields { name } } b: __type(name: "Kind") { enumValues { name } } }', data: { a: { inputFields: [{ name: 'name' }] }, b: { enumValues: [{ name: 'OPEN' }] } }, asks: [] },
  ],
};
