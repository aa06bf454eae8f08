import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const ROWS = [{ id: '1', name: 'Li', nick: 'L' }, { id: '2', name: 'Wang', nick: 'W' }];
const variables = { yes: true };

/** The operation with those of the two variables that it uses, one of them by its default. */
function using(selected: string): string {
  const used = ['$yes: Boolean!', '$no: Boolean! = false'].filter((each) => selected.includes(each.slice(0, each.indexOf(':'))));
  return `query (${used.join(', ')}) ${selected}`;
}

export const conditions: ConformanceCase = {
  title: 'what is skipped, or not included, is neither answered nor asked for',
  source: 'GraphQL 3.13.1, @skip; 3.13.2, @include; 6.3.2, Field collection',
  subgraphs: {
    names: { sdl: 'type Query { me: Person all: [Person!]! } type Person @key(fields: "id") { id: ID! name: String nick: String }', resolvers: { Query: { me: () => ROWS[0], all: () => ROWS }, Person: byKey(ROWS, 'id') } },
    ages: { sdl: 'type Query { year: Int } type Person @key(fields: "id") { id: ID! age: Int mate: Person }', resolvers: { Query: { year: () => 2026 }, Person: byKey([{ id: '1', age: 30, mate: { id: '2', age: 80 } }, { id: '2', age: 80, mate: null }], 'id') } },
  },
  operations: [
    { name: 'a field at the root', query: using('{ me @include(if: $no) { name } year @skip(if: $no) }'), variables, data: { year: 2026 }, asks: ['ages'] },
    { name: 'a field of another subgraph', query: using('{ me { name age @include(if: $no) } }'), variables, data: { me: { name: 'Li' } }, asks: ['names'] },
    { name: 'the same, included', query: using('{ me { name @include(if: $no) age @include(if: $yes) } }'), variables, data: { me: { age: 30 } } },
    { name: 'both at once: it is answered where neither leaves it out', query: using('{ me { a: name @skip(if: $no) @include(if: $yes) b: name @skip(if: $yes) @include(if: $yes) c: name @skip(if: $no) @include(if: $no) d: age @skip(if: $yes) @include(if: $no) } }'), variables, data: { me: { a: 'Li' } } },
    { name: 'a fragment', query: using('{ me { ...Old @include(if: $no) ...Named @skip(if: $no) } } fragment Old on Person { age } fragment Named on Person { name }'), variables, data: { me: { name: 'Li' } }, asks: ['names'] },
    { name: 'an inline fragment, with a type and without', query: using('{ me { ... on Person @include(if: $yes) { age } ... @skip(if: $yes) { name } } }'), variables, data: { me: { age: 30 } } },
    { name: 'in one another', query: using('{ me { ... @include(if: $yes) { ... @skip(if: $no) { mate @include(if: $yes) { name @include(if: $no) age } } } } }'), variables, data: { me: { mate: { age: 80 } } } },
    { name: 'the same field twice, left out once', query: using('{ me { age @include(if: $no) } me { age name @skip(if: $yes) } }'), variables, data: { me: { age: 30 } } },
    { name: 'the same object twice, with conditions that differ', query: using('{ me @include(if: $yes) { name } me @include(if: $no) { age } }'), variables, data: { me: { name: 'Li' } } },
    { name: 'in a list', query: using('{ all { id @skip(if: $yes) age @skip(if: $no) mate @include(if: $yes) { name } } }'), variables, data: { all: [{ age: 30, mate: { name: 'Wang' } }, { age: 80, mate: null }] } },
    { name: 'everything of an object', query: using('{ me { name @include(if: $no) age @skip(if: $yes) } }'), variables, data: { me: {} } },
    { name: 'written out', query: '{ me { name @include(if: false) nick @skip(if: false) age @skip(if: true) } }', data: { me: { nick: 'L' } }, asks: ['names'] },
    { name: 'the key that a field of another subgraph needs', query: using('{ me { id @include(if: $no) age } }'), variables, data: { me: { age: 30 } } },
    { name: 'by a value that is given before its default', query: using('{ me { name @skip(if: $no) } }'), variables: { no: true }, data: { me: {} } },
  ],
};
