import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

interface Shown { readonly as?: string | null; readonly size?: number }
const show = (name: string) => (_: unknown, { as, size }: Shown): string => `${name}${as === undefined ? '' : ` as ${as}`}${size === undefined ? '' : ` in ${size}`}`;

export const fieldArguments: ConformanceCase = {
  title: 'a field may be asked several times, with other arguments each',
  source: 'GraphQL 2.6, Arguments; 6.1.2, Coercing variable values; 6.4.1, Coercing field arguments',
  subgraphs: {
    names: { sdl: 'type Query { me: Person list: [Person!]! } type Person @key(fields: "id") { id: ID! name(as: String, size: Int): String }', resolvers: { Query: { me: () => ({ id: '1' }), list: () => [{ id: '1' }, { id: '2' }] }, Person: { name: show('Li') } } },
    tags: { sdl: 'type Person @key(fields: "id") { id: ID! tag(as: String = "plain", size: Int): String mate(as: String): Person }', resolvers: { Person: { ...byKey([{ id: '1' }, { id: '2' }], 'id'), tag: show('tag'), mate: () => ({ id: '2' }) } } },
  },
  operations: [
    { name: 'under names of its own', query: '{ me { a: name(as: "x") b: name(as: "y", size: 2) name } }', data: { me: { a: 'Li as x', b: 'Li as y in 2', name: 'Li' } } },
    { name: 'in another subgraph', query: '{ me { a: tag(as: "x") b: tag(size: 1) tag } }', data: { me: { a: 'tag as x', b: 'tag as plain in 1', tag: 'tag as plain' } } },
    { name: 'by variables, in both', query: 'query ($as: String, $size: Int) { me { name(as: $as) tag(as: $as, size: $size) } }', variables: { as: 'v', size: 3 }, data: { me: { name: 'Li as v', tag: 'tag as v in 3' } } },
    { name: 'by variables that are not given: the field\'s default', query: 'query ($as: String, $size: Int) { me { tag(as: $as, size: $size) } }', data: { me: { tag: 'tag as plain' } } },
    { name: 'by a variable that is null: not the field\'s default', query: 'query ($as: String) { me { tag(as: $as) } }', variables: { as: null }, data: { me: { tag: 'tag as null' } } },
    { name: 'by a variable\'s default', query: 'query ($as: String = "preset", $size: Int = 4) { me { name(as: $as) tag(as: $as, size: $size) } }', variables: { size: 5 }, data: { me: { name: 'Li as preset', tag: 'tag as preset in 5' } } },
    { name: 'where the same entity stands twice', query: '{ one: me { tag(as: "x") } two: me { tag(as: "y") } }', data: { one: { tag: 'tag as x' }, two: { tag: 'tag as y' } } },
    { name: 'in a list and below', query: '{ list { id a: mate(as: "x") { t: tag(as: "z") } b: mate { t: name } } }', data: { list: [{ id: '1', a: { t: 'tag as z' }, b: { t: 'Li' } }, { id: '2', a: { t: 'tag as z' }, b: { t: 'Li' } }] } },
  ],
};
